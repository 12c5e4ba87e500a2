import { createRoot, type Root } from "react-dom/client";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./parts/Header";
import { PaneFrame } from "./PaneFrame";
import { OutsideOfficeScreen } from "./screens/OutsideOfficeScreen";
import type { PaneServices } from "./services";

/** What is around the pane: a workbook, Office.js without one, or not even Office.js. */
export type Surroundings = "workbook" | "browser" | "no-library";

/** Shows the pane in `container`. */
export function mount(
  container: HTMLElement,
  surroundings: Surroundings,
  makeServices: () => PaneServices
): Root {
  const root = createRoot(container);
  root.render(
    <PaneFrame>
      <ErrorBoundary>
        {surroundings === "workbook" ? (
          <App services={makeServices()} />
        ) : (
          <>
            <Header />
            <OutsideOfficeScreen libraryLoaded={surroundings === "browser"} />
          </>
        )}
      </ErrorBoundary>
    </PaneFrame>
  );
  return root;
}

/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { lastError } from "../../src/taskpane/health/lastError";
import { alertText, closePane, heading, openPane, openTab, press, text } from "./openPane";

describe("the pane without a workbook", () => {
  afterEach(closePane);

  test("says kindly that it belongs into Excel, and how to get there", async () => {
    await openPane({}, "browser");
    expect(heading().textContent).toBe("IsoMargin works inside Excel");
    expect(text()).toContain("manifest.xml");
    expect(text()).toContain("npm start");
  });

  test("names the address that was not reached when Office.js is missing", async () => {
    await openPane({}, "no-library");
    expect(heading().textContent).toBe("IsoMargin could not reach Office");
    expect(text()).toContain("appsforoffice.microsoft.com");
  });
});

describe("a failed ribbon command", () => {
  afterEach(closePane);

  test("is shown on whatever step the pane is, until it is dismissed", async () => {
    let tell: (problem: { message: string }) => void = () => undefined;
    const stop = jest.fn();
    await openPane({
      onRibbonProblem: (listener) => {
        tell = listener;
        return stop;
      },
    });
    await openTab("Health");
    await act(async () => tell({ message: "There is no Positions table." }));
    expect(alertText()).toBe("The ribbon command did not finishThere is no Positions table.");
    await press("Dismiss");
    expect(alertText()).toBeUndefined();
  });
});

describe("the error boundary", () => {
  test("shows what broke and starts again", async () => {
    let broken = true;
    function Fragile() {
      if (broken) throw new Error("a part fell off");
      return <p>works again</p>;
    }
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    document.body.innerHTML = "<div></div>";
    const root = createRoot(document.body.firstElementChild!);
    await act(async () =>
      root.render(
        <ErrorBoundary>
          <Fragile />
        </ErrorBoundary>
      )
    );
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("a part fell off");
    expect(lastError()?.name).toBe("Error");
    broken = false;
    await press("Start again");
    expect(text()).toBe("works again");
    await act(async () => root.unmount());
    quiet.mockRestore();
  });
});

import { useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureMessage } from "./parts/FailureMessage";
import { Footer } from "./parts/Footer";
import { LiveRegion } from "./parts/LiveRegion";
import type { PaneServices } from "./services";
import { usePane } from "./state/usePane";
import { PANE_TABS, type TabId } from "./tabs/paneTabs";
import { TabBar } from "./tabs/TabBar";
import { TabPanels } from "./tabs/TabPanels";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
  notice: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

/** The pane of a workbook: tabs, the first of which is the import in its steps. */
export function App({ services }: { services: PaneServices }) {
  const { state, commands } = usePane(services);
  const [tab, openTab] = useState<TabId>(PANE_TABS[0].id);
  const styles = useStyles();
  // The grid keeps the focus when the pane opens; from then on each new step takes it.
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  useFileDrop();

  // A file may be dropped on any tab: what becomes of it is seen on the first.
  const reading = state.working?.task === "read";
  useEffect(() => {
    if (reading) openTab("positions");
  }, [reading]);

  return (
    <>
      <TabBar open={tab} onOpen={openTab} />
      <main className={styles.main}>
        <LiveRegion state={state} />
        {state.ribbonFailure && (
          <div className={styles.notice}>
            <FailureMessage error={state.ribbonFailure} onDismiss={commands.dismissRibbonFailure} />
          </div>
        )}
        <TabPanels
          open={tab}
          services={services}
          state={state}
          commands={commands}
          takeFocus={opened.current}
        />
      </main>
      <Footer version={services.version} />
    </>
  );
}

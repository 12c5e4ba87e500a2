import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureMessage } from "./parts/FailureMessage";
import { Footer } from "./parts/Footer";
import { Header } from "./parts/Header";
import { LiveRegion } from "./parts/LiveRegion";
import { AboutScreen } from "./screens/AboutScreen";
import { ImportFlow } from "./screens/ImportFlow";
import type { PaneServices } from "./services";
import { usePane } from "./state/usePane";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

/** The pane of a workbook: shows the step that the state is in. */
export function App({ services }: { services: PaneServices }) {
  const { state, commands } = usePane(services);
  const styles = useStyles();
  // The grid keeps the focus when the pane opens; from then on each new step takes it.
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  useFileDrop();

  const { locale } = services;
  return (
    <>
      <Header screen={state.aboutShown ? undefined : state.screen} />
      <LiveRegion state={state} />
      {state.ribbonFailure && (
        <div className={styles.notice}>
          <FailureMessage error={state.ribbonFailure} onDismiss={commands.dismissRibbonFailure} />
        </div>
      )}
      {state.aboutShown ? (
        <AboutScreen
          version={services.version}
          tierTables={services.tierTables}
          now={services.now()}
          locale={locale}
          onClose={() => commands.showAbout(false)}
        />
      ) : (
        <ImportFlow
          state={state}
          commands={commands}
          services={services}
          takeFocus={opened.current}
        />
      )}
      <Footer
        version={services.version}
        aboutShown={state.aboutShown}
        onAbout={() => commands.showAbout(!state.aboutShown)}
      />
    </>
  );
}

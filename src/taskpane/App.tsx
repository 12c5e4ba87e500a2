import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FailureMessage } from "./parts/FailureMessage";
import { Footer } from "./parts/Footer";
import { Header } from "./parts/Header";
import { LiveRegion } from "./parts/LiveRegion";
import { AboutScreen } from "./screens/AboutScreen";
import { FinishedScreen } from "./screens/FinishedScreen";
import { PreviewScreen } from "./screens/PreviewScreen";
import { ScenarioScreen } from "./screens/ScenarioScreen";
import { StartScreen } from "./screens/StartScreen";
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
  const draft = useRef("");
  // The grid keeps the focus when the pane opens; from then on each new step takes it.
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  useFileDrop();

  const step = { state, commands, takeFocus: opened.current };
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
        <>
          {state.screen === "start" && (
            <StartScreen {...step} draft={draft} templateCsv={services.templateCsv} />
          )}
          {state.screen === "preview" && <PreviewScreen {...step} locale={locale} />}
          {state.screen === "scenario" && <ScenarioScreen {...step} />}
          {state.screen === "finished" && <FinishedScreen {...step} />}
        </>
      )}
      <Footer
        version={services.version}
        aboutShown={state.aboutShown}
        onAbout={() => commands.showAbout(!state.aboutShown)}
      />
    </>
  );
}

import { useRef } from "react";
import type { PaneServices } from "../services";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { FinishedScreen } from "./FinishedScreen";
import { PreviewScreen } from "./PreviewScreen";
import { ScenarioScreen } from "./ScenarioScreen";
import { StartScreen } from "./StartScreen";

interface ImportFlowProps {
  state: PaneState;
  commands: PaneCommands;
  services: PaneServices;
  takeFocus: boolean;
}

/** From positions somewhere to a scenario comparison: shows the step that the state is in. */
export function ImportFlow({ state, commands, services, takeFocus }: ImportFlowProps) {
  const draft = useRef("");
  const step = { state, commands, takeFocus };
  switch (state.screen) {
    case "start":
      return <StartScreen {...step} draft={draft} templateCsv={services.templateCsv} />;
    case "preview":
      return (
        <PreviewScreen
          {...step}
          locale={services.locale}
          canUpdate={services.updatePositionsSheet !== undefined}
        />
      );
    case "scenario":
      return <ScenarioScreen {...step} />;
    case "finished":
      return <FinishedScreen {...step} />;
  }
}

import { useRef } from "react";
import type { PaneServices } from "../services";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { ColumnsScreen } from "./ColumnsScreen";
import { HistoryScreen } from "./HistoryScreen";
import { HistoryWrittenScreen } from "./HistoryWrittenScreen";
import { PreviewScreen } from "./PreviewScreen";
import { StartScreen } from "./StartScreen";

interface ImportFlowProps {
  state: PaneState;
  commands: PaneCommands;
  services: PaneServices;
  takeFocus: boolean;
}

/** From positions somewhere to a sheet of them: shows the step that the state is in. */
export function ImportFlow({ state, commands, services, takeFocus }: ImportFlowProps) {
  const draft = useRef("");
  const step = { state, commands, takeFocus };
  switch (state.screen) {
    case "start":
      return <StartScreen {...step} draft={draft} templateCsv={services.templateCsv} />;
    case "columns":
      return <ColumnsScreen {...step} />;
    case "history":
      return <HistoryScreen {...step} locale={services.locale} />;
    case "historyWritten":
      return <HistoryWrittenScreen {...step} />;
    case "preview":
      return (
        <PreviewScreen
          {...step}
          locale={services.locale}
          canUpdate={services.updatePositionsSheet !== undefined}
        />
      );
    case "scenario":
      return null;
  }
}

import type { PaneState } from "../state/paneState";
import { strings } from "../strings";
import { VisuallyHidden } from "./VisuallyHidden";

/** One sentence on what the pane does or has just done. */
function statusOf(state: PaneState): string {
  const { working, screen, result, positionsSheet } = state;
  if (working) return working.step;
  if (state.failure) return "";
  if (screen === "preview" && result) {
    const count = (severity: string) =>
      result.findings.filter((finding) => finding.severity === severity).length;
    return strings.announce.preview(result.positions.length, count("error"), count("warning"));
  }
  if (screen === "history" && state.history) {
    return strings.history.markets(state.history.result.markets.length);
  }
  if (screen === "historyWritten" && state.historySheet) {
    return strings.history.written(state.historySheet.rows, state.historySheet.sheetName);
  }
  const undoneAtStart = screen === "start" && state.undone;
  if ((screen === "scenario" || undoneAtStart) && state.updated) {
    const { sheetName, tableName, added, changed, vanished } = state.updated;
    return state.undone
      ? strings.update.undone(tableName)
      : strings.update.done(sheetName, added.length, changed.length, vanished.length);
  }
  if (screen === "scenario" && positionsSheet) {
    return strings.scenario.written(positionsSheet.rows, positionsSheet.sheetName);
  }
  return "";
}

/** Tells screen readers what happens, without moving the focus; errors are announced by `FailureMessage`. */
export function LiveRegion({ state }: { state: PaneState }) {
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{statusOf(state)}</VisuallyHidden>
    </div>
  );
}

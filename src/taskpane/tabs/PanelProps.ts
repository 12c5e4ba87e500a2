import type { PaneServices } from "../services";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";

/** What every tab's panel is given. */
export interface PanelProps {
  services: PaneServices;
  /** The import flow, which the pane keeps whatever tab is open. */
  state: PaneState;
  commands: PaneCommands;
  /** False while another tab is open: the panel keeps its state, unseen. */
  isShown: boolean;
  /** A new step may take the focus: the pane has been open for a while. */
  takeFocus: boolean;
}

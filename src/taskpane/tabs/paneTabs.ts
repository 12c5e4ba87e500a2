import type { ComponentType } from "react";
import { FunctionsPanel } from "../reference/FunctionsPanel";
import { HealthPanel } from "../health/HealthPanel";
import { ReviewPanel } from "../review/ReviewPanel";
import { strings } from "../strings";
import type { PanelProps } from "./PanelProps";
import { PositionsPanel } from "./PositionsPanel";

/** A tab of the pane: its name and what it shows. */
export interface PaneTab {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType<PanelProps>;
}

/** The tabs in their order; the first is open when the pane opens. */
export const PANE_TABS = [
  { id: "positions", label: strings.tabs.positions, Panel: PositionsPanel },
  { id: "review", label: strings.tabs.review, Panel: ReviewPanel },
  { id: "functions", label: strings.tabs.functions, Panel: FunctionsPanel },
  { id: "health", label: strings.tabs.health, Panel: HealthPanel },
] as const satisfies readonly PaneTab[];

export type TabId = (typeof PANE_TABS)[number]["id"];

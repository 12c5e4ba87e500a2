import type { PreviewPosition } from "../preview/previewPosition";

/** A position as the Positions table has it, with its venue and its stop. */
export interface ReviewPosition extends PreviewPosition {
  /** Margin moves between positions of one venue only. */
  readonly venue?: string;
  readonly stop?: number;
}

import type { PreviewPosition } from "../preview/previewPosition";

/** A position as the Positions table has it, with its stop. */
export interface ReviewPosition extends PreviewPosition {
  readonly stop?: number;
}

import type { ReviewKind } from "../reviewItem";
import type { ReviewDraft } from "./ReviewDraft";
import type { RowCells } from "./rowCells";

/** The figures of a row that a rule explains itself with. */
export type FigureName = "first" | "second" | "now" | "proposed" | "change";

/** A figure column of a block: its title, its number format, its formula. */
export interface Figure {
  readonly title: string;
  readonly format: string;
  readonly formula: (cells: RowCells, rank: number) => string;
}

/** The block of one rule: which positions it finds, in which order, and what it says of each. */
export interface KindBlock {
  readonly kind: ReviewKind;
  readonly heading: string;
  /** What the proposal replaces. */
  readonly changes: "Margin" | "Stop" | "Leverage" | "Size";
  /** Finds the place of the row in the table. */
  readonly key: (cells: RowCells, rank: number) => string;
  readonly place: (cells: RowCells, rank: number) => string;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly urgency: (cells: RowCells) => string;
  readonly why: (cells: RowCells) => string;
}

/** Makes the block of a rule for a sheet. */
export type KindBlockOf = (review: ReviewDraft) => KindBlock;

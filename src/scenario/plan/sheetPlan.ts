import type { Area } from "./area";
import type { Cell } from "./cell";
import type { ConditionalFormatPlan } from "./conditionalFormatPlan";
import type { StyleName } from "./style";

/** Cells side by side and one below the other, from a corner. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** An Excel Table over cells that a block fills; its first row is the header. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
}

/** A name that formulas use for cells of the sheet. */
export interface NamePlan {
  readonly name: string;
  readonly area: Area;
}

export interface StylePlan {
  readonly area: Area;
  readonly style: StyleName;
}

/** The number format of an area: one code for all of it, or one a row. */
export interface NumberFormatPlan {
  readonly area: Area;
  readonly code: string | readonly string[];
}

/** What may be typed into cells. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly list: readonly string[] }
    /** One of the values of other cells of the sheet. */
    | { readonly cells: Area }
    /** Without the bound itself. */
    | { readonly above: number }
    /** With both bounds. */
    | { readonly from: number; readonly to?: number };
  /** Said when something else is typed. */
  readonly message: string;
  /** Whether something else is refused, or accepted when confirmed. */
  readonly alert: "Stop" | "Warning";
}

/** A native chart. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly kind: "Line" | "ColumnClustered" | "BarClustered";
  /** `Rows`: the first row holds the categories, the first column names the series. `Columns`: the other way. */
  readonly source: Area;
  readonly seriesBy: "Rows" | "Columns";
  /** Categories where they stand apart from a source by columns. */
  readonly categories?: Area;
  readonly categoryTitle?: string;
  readonly valueFormat: string;
  /** `#RRGGBB`, one a series. */
  readonly colors: readonly string[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** A sheet as pure data: what {@link SheetDraft} gathers and the writer applies. */
export interface SheetPlan {
  readonly name: string;
  readonly tabColor: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamePlan[];
  readonly styles: readonly StylePlan[];
  readonly numberFormats: readonly NumberFormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  /** Width of the columns from A on, in characters. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Headings of the blocks, from the top down. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Row of headings that printed pages repeat. */
  readonly printTitleRow?: number;
  /** Columns of workings, out of the reader's sight. */
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  /** What is printed, where not all of it is. */
  readonly printArea?: Area;
}

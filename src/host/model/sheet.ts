import type { Rectangle } from "./address";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import { FormatStore } from "./formatStore";
import { Grid } from "./grid";
import type { PageSetup } from "./pageSetup";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A worksheet. Contents, name and place are changed through the workbook. */
export class Sheet {
  visibility: Visibility = "Visible";
  /** "#RRGGBB"; missing for none. */
  tabColor?: string;
  readonly cells = new Grid<Cell>();
  readonly formats = new FormatStore();
  /** Points, by column; missing columns have `standardWidth`. */
  readonly columnWidths = new Map<number, number>();
  /** Points, by row; missing rows have `standardHeight`. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  standardWidth = 48;
  standardHeight = 15;
  frozenRows = 0;
  frozenColumns = 0;
  readonly charts: Chart[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: DataValidation[] = [];
  /** Cells shown as one; only the top left one holds something. */
  readonly merges: Rectangle[] = [];
  readonly page: PageSetup = {};
  gridlines = true;
  headings = true;
  protected = false;

  constructor(
    readonly id: string,
    public name: string
  ) {}
}

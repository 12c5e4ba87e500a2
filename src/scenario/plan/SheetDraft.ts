import { area, type Area } from "./area";
import type { Cell } from "./cell";
import type { ConditionalFormatPlan, Paint } from "./conditionalFormatPlan";
import type {
  Block,
  ChartPlan,
  NamePlan,
  NumberFormatPlan,
  SheetPlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
} from "./sheetPlan";
import { PALETTE, type StyleName } from "./style";

/** Gathers the parts of a sheet; each block of a sheet adds its own. */
export class SheetDraft {
  private readonly blocks: Block[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly names: NamePlan[] = [];
  private readonly styles: StylePlan[] = [];
  private readonly numberFormats: NumberFormatPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly rowHeights: { row: number; points: number }[] = [];

  private readonly headings: { row: number; text: string }[] = [];

  /** @param keepsInputs for a sheet that stands: what a person may have typed over is not written again */
  constructor(
    private readonly name: string,
    private readonly tabColor: string,
    private readonly keepsInputs = false
  ) {}

  /** Cells from a corner; returns the area they fill. */
  put(row: number, column: number, cells: readonly (readonly Cell[])[]): Area {
    if (cells.length) this.blocks.push({ row, column, cells });
    return area(row, column, cells.length, cells[0]?.length ?? 0);
  }

  /** Cells that a person types over. */
  input(row: number, column: number, cells: readonly (readonly Cell[])[]): Area {
    if (!this.keepsInputs) return this.put(row, column, cells);
    return area(row, column, cells.length, cells[0]?.length ?? 0);
  }

  /** One cell with its style. */
  write(row: number, column: number, cell: Cell, style: StyleName): void {
    this.style(this.put(row, column, [[cell]]), style);
  }

  /** A heading that spans the block below it. */
  heading(row: number, column: number, columns: number, text: string): void {
    this.put(row, column, [[text]]);
    this.headings.push({ row, text });
    this.style(area(row, column, 1, columns), "heading");
    this.height(row, 22);
  }

  table(name: string, at: Area): void {
    this.tables.push({ name, area: at });
  }

  define(name: string, at: Area): void {
    this.names.push({ name, area: at });
  }

  style(at: Area, style: StyleName): void {
    if (at.rows && at.columns) this.styles.push({ area: at, style });
  }

  format(at: Area, code: string): void {
    if (at.rows && at.columns) this.numberFormats.push({ area: at, code });
  }

  /** Number formats down a column, one a row. */
  formatDown(row: number, column: number, codes: readonly string[]): void {
    const [first = "General"] = codes;
    const code = codes.every((other) => other === first) ? first : codes;
    this.numberFormats.push({ area: area(row, column, codes.length), code });
  }

  /** Paints where a formula, written for the top left cell, holds. */
  paintWhere(at: Area, condition: string, paint: Paint): void {
    this.conditionalFormats.push({ kind: "formula", area: at, formula: `=${condition}`, paint });
  }

  /** Heat map around zero. */
  heat(at: Area): void {
    const { heatLow: low, heatMiddle: middle, heatHigh: high } = PALETTE;
    this.conditionalFormats.push({ kind: "scale", area: at, low, middle, high });
  }

  validate(
    at: Area,
    rule: ValidationPlan["rule"],
    message: string,
    alert: ValidationPlan["alert"] = "Stop"
  ): void {
    this.validations.push({ area: at, rule, message, alert });
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  height(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }

  plan(
    page: Pick<
      SheetPlan,
      "columnWidths" | "frozen" | "printTitleRow" | "hiddenColumns" | "printArea"
    >
  ): SheetPlan {
    return {
      name: this.name,
      tabColor: this.tabColor,
      blocks: this.blocks,
      tables: this.tables,
      names: this.names,
      styles: this.styles,
      numberFormats: this.numberFormats,
      conditionalFormats: this.conditionalFormats,
      validations: this.validations,
      charts: this.charts,
      rowHeights: this.rowHeights,
      headings: this.headings,
      ...page,
    };
  }
}

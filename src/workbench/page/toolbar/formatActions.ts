import { intersection, type Area, type CellFormat, type Workbook } from "../../../host";
import type { WorkbookGrid } from "../grid/WorkbookGrid";
import { changeDecimals } from "./changeDecimals";

/** What the buttons of the toolbar do to the selected cells; each is one step to undo. */
export class FormatActions {
  private readonly workbook: Workbook;

  constructor(
    private readonly grid: WorkbookGrid,
    private readonly report: (problem: string) => void
  ) {
    this.workbook = grid.workbook;
  }

  /** The look of the selected cell. */
  get current(): CellFormat {
    const { sheet, row, column } = this.workbook.selection;
    return this.workbook.format(sheet, row, column);
  }

  set(patch: Partial<CellFormat>): void {
    const area = this.workbook.selection;
    this.grid.edits.edit([area], () => this.workbook.setFormat(area, patch));
    this.grid.focus();
  }

  toggle(property: "bold" | "italic" | "underline" | "wrapText"): void {
    this.set({ [property]: this.current[property] ? undefined : true });
  }

  align(side: "Left" | "Center" | "Right"): void {
    this.set({ horizontalAlignment: this.current.horizontalAlignment === side ? undefined : side });
  }

  decimals(by: 1 | -1): void {
    const { sheet, row, column } = this.workbook.selection;
    const shown = this.workbook.text(sheet, row, column);
    this.set({ numberFormat: changeDecimals(this.current.numberFormat ?? "General", by, shown) });
  }

  get isMerged(): boolean {
    const { sheet, ...selected } = this.workbook.selection;
    return sheet.merges.some((merged) => intersection(merged, selected));
  }

  merge(): void {
    const area = this.workbook.selection;
    this.run(() => {
      if (this.isMerged) this.workbook.unmergeCells(area);
      else this.workbook.mergeCells(area);
    });
  }

  get isFrozen(): boolean {
    const { frozenRows, frozenColumns } = this.workbook.activeSheet;
    return frozenRows + frozenColumns > 0;
  }

  /** Freezes what is above and left of the selected cell; the first row where nothing is. */
  freeze(): void {
    const { sheet, row, column } = this.workbook.selection;
    const place = row + column === 0 ? { frozenRows: 1, frozenColumns: 0 } : { frozenRows: row, frozenColumns: column }; // prettier-ignore
    const panes = this.isFrozen ? { frozenRows: 0, frozenColumns: 0 } : place;
    this.run(() => this.workbook.updateSheet(sheet, panes));
  }

  /** Makes a table of the selection, or of the filled cells around a single one. */
  makeTable(): void {
    const { sheet, row, column } = this.workbook.selection;
    if (this.workbook.tableAt(sheet, row, column)) {
      this.report("These cells are a table already.");
      return;
    }
    const area = this.region();
    if (!area) {
      this.report("Select the cells that are to become a table, their headers in the first row.");
      return;
    }
    this.run(() => this.workbook.addTable(area, true));
  }

  private region(): Area | undefined {
    const selected = this.workbook.selection;
    if (selected.rows * selected.columns > 1) return selected;
    const { sheet } = selected;
    const holds = (area: Omit<Area, "sheet">) => {
      let found = false;
      sheet.cells.forEachIn(area, () => (found = true));
      return found;
    };
    let { row, column, rows, columns } = selected;
    for (let grown = true; grown;) {
      grown = false;
      if (row > 0 && holds({ row: row - 1, column, rows: 1, columns })) [row, rows, grown] = [row - 1, rows + 1, true]; // prettier-ignore
      if (holds({ row: row + rows, column, rows: 1, columns })) [rows, grown] = [rows + 1, true];
      if (column > 0 && holds({ row, column: column - 1, rows, columns: 1 })) [column, columns, grown] = [column - 1, columns + 1, true]; // prettier-ignore
      if (holds({ row, column: column + columns, rows, columns: 1 })) [columns, grown] = [columns + 1, true]; // prettier-ignore
    }
    const area = { sheet, row, column, rows, columns };
    return holds(area) ? area : undefined;
  }

  private run(work: () => void): void {
    try {
      this.grid.edits.editWorkbook(work);
    } catch (error) {
      this.report((error as Error).message);
    }
    this.grid.focus();
  }
}

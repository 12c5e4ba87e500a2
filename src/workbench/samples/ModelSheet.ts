import { COLORS } from "./colors";

/** A figure that a person types. */
export interface Input {
  readonly label: string;
  readonly value: number | string;
  /** Number format. */
  readonly format?: string;
  readonly unit?: string;
  /** Where the figure comes from, or what it means. */
  readonly note: string;
  /** Name of the cell in formulas. */
  readonly name?: string;
  /** What may be chosen. */
  readonly choices?: readonly string[];
}

/** A figure that follows from others. */
export interface Result {
  readonly label: string;
  readonly formula: string;
  readonly format?: string;
  readonly unit?: string;
  readonly note: string;
  readonly name?: string;
  /** One that the sheet is there for. */
  readonly isKey?: boolean;
}

const LABEL = "B";
const VALUE = "C";
const LAST = "G";

/** Writes a sheet of a model from top to bottom: title, inputs, results, tables. Rows are counted from 1. */
export class ModelSheet {
  private row = 1;

  constructor(
    private readonly workbook: Excel.Workbook,
    readonly sheet: Excel.Worksheet,
    tabColor: string
  ) {
    sheet.showGridlines = false;
    sheet.tabColor = tabColor;
    const rows = sheet.getRange("1:90").format;
    rows.rowHeight = 17;
    rows.verticalAlignment = "Center";
    this.widths({ A: 2, B: 34, C: 18, D: 18, E: 16, F: 18, G: 18 });
  }

  /** The row that is written next. */
  get next(): number {
    return this.row;
  }

  /** Widths of columns in characters of the standard font. */
  widths(characters: Readonly<Record<string, number>>): void {
    for (const [column, width] of Object.entries(characters)) {
      this.sheet.getRange(`${column}:${column}`).format.columnWidth = (width * 7 + 5) * 0.75;
    }
  }

  /** Title, what the sheet is for, and what the colours mean; they stay in view. */
  title(title: string, purpose: string): void {
    const { sheet } = this;
    this.text(`${LABEL}1`, title, { bold: true, size: 16, color: COLORS.accent });
    this.text(`${LABEL}2`, purpose, { color: COLORS.ink, size: 11 });
    const legend = "Blue on yellow: type your own. Black: computed. All figures are examples.";
    this.text(`${LABEL}3`, legend, { color: COLORS.muted, size: 9, italic: true });
    sheet.getRange("1:1").format.rowHeight = 27;
    sheet.freezePanes.freezeRows(3);
    this.row = 5;
  }

  heading(text: string, note?: string): void {
    const line = this.sheet.getRange(`${LABEL}${this.row}:${LAST}${this.row}`);
    const border = line.format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.color = COLORS.accent;
    line.format.rowHeight = 22;
    this.text(`${LABEL}${this.row}`, text, { bold: true, size: 12, color: COLORS.accent });
    this.row += 1;
    if (!note) return;
    this.text(`${LABEL}${this.row}`, note, { color: COLORS.muted, size: 9, italic: true });
    this.row += 1;
  }

  inputs(inputs: readonly Input[]): void {
    for (const { label, value, format, unit, note, name, choices } of inputs) {
      const cell = this.line(label, unit, note);
      if (format) cell.numberFormat = [[format]];
      cell.values = [[value]];
      this.asInput(cell);
      if (name) this.workbook.names.add(name, cell);
      if (choices) {
        cell.dataValidation.rule = {
          list: { inCellDropDown: true, source: choices.join(",") },
        };
      }
    }
    this.row += 1;
  }

  results(results: readonly Result[]): void {
    for (const { label, formula, format, unit, note, name, isKey } of results) {
      const cell = this.line(label, unit, note);
      if (format) cell.numberFormat = [[format]];
      cell.formulas = [[formula]];
      cell.format.horizontalAlignment = "Right";
      if (isKey) {
        const both = this.sheet.getRange(`${LABEL}${this.row - 1}:${VALUE}${this.row - 1}`);
        both.format.font.bold = true;
        both.format.fill.color = COLORS.accentSoft;
      }
      if (name) this.workbook.names.add(name, cell);
    }
    this.row += 1;
  }

  /** Header cells from column B on. */
  header(texts: readonly string[]): Excel.Range {
    const header = this.block(1, texts.length);
    header.values = [[...texts]];
    this.asHeader(header);
    this.row += 1;
    return header;
  }

  /** So many rows and columns from column B on at the next row. */
  block(rows: number, columns: number, offset = 0): Excel.Range {
    return this.sheet
      .getRange(`${LABEL}${this.row + offset}`)
      .getResizedRange(rows - 1, columns - 1);
  }

  /** Goes on so many rows below. */
  skip(rows: number): void {
    this.row += rows;
  }

  asHeader(range: Excel.Range): void {
    const { format } = range;
    format.font.bold = true;
    format.font.color = "#FFFFFF";
    format.fill.color = COLORS.accent;
    format.horizontalAlignment = "Right";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    range.getColumn(0).format.horizontalAlignment = "Left";
  }

  asInput(range: Excel.Range): void {
    range.format.font.color = COLORS.input;
    range.format.fill.color = COLORS.inputFill;
    range.format.horizontalAlignment = "Right";
  }

  /** Words beside figures. */
  indented(range: Excel.Range): void {
    range.format.horizontalAlignment = "Left";
    range.format.indentLevel = 1;
  }

  /** Fine lines between and under rows. */
  asBody(range: Excel.Range): void {
    for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
      const line = range.format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = COLORS.rule;
    }
  }

  /** Paints cells that a formula, written for the first of them, is true of. */
  paint(range: Excel.Range, formula: string, color: string, fill: string): void {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = color;
    custom.format.fill.color = fill;
  }

  remark(text: string): void {
    this.text(`${LABEL}${this.row}`, text, { color: COLORS.muted, size: 9, italic: true });
    this.row += 1;
  }

  private line(label: string, unit: string | undefined, note: string): Excel.Range {
    const { row } = this;
    this.row += 1;
    this.text(`${LABEL}${row}`, label, { color: COLORS.ink });
    if (unit) {
      this.text(`D${row}`, unit, { color: COLORS.muted });
      this.indented(this.sheet.getRange(`D${row}`));
    }
    this.text(`E${row}`, note, { color: COLORS.muted, size: 9, italic: true });
    return this.sheet.getRange(`${VALUE}${row}`);
  }

  private text(
    address: string,
    text: string,
    font: { bold?: boolean; italic?: boolean; size?: number; color?: string }
  ): void {
    const cell = this.sheet.getRange(address);
    cell.values = [[text]];
    cell.format.font.set(font);
  }
}

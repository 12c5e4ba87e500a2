import { tableColumn, type PositionColumnName } from "../positions/positionColumns";

/**
 * Formulas over all rows of a Positions table at once, so that rows added later count. Each is an array with
 * an element a row; a row that holds no position is an error or 0 there, which the caller leaves out.
 */
export class WholeTable {
  constructor(readonly name: string) {}

  column(name: PositionColumnName): string {
    return tableColumn(this.name, name);
  }

  /** Places of the rows, from 1. */
  get place(): string {
    return `(ROW(${this.column("Size")})-ROW(${this.name}[[#Headers],[Size]]))`;
  }

  /** 1 where the row holds a position that can be added up: a size above 0, long or short. */
  get isPosition(): string {
    const [size, side] = [this.column("Size"), this.column("Side")];
    return `(ISNUMBER(${size})*(${size}>0)*((${side}="long")+(${side}="short")))`;
  }

  /** How many rows hold something as their size; 0 is no position. */
  get filledRows(): string {
    const size = this.column("Size");
    return `(COUNTA(${size})-COUNTIF(${size},0))`;
  }

  /** True where the add-in could compute the position: it has a tier table. */
  get isKnown(): string {
    const [ratio, liquidation] = [this.column("Margin ratio"), this.column("Liquidation")];
    return `((ISNUMBER(${ratio})+ISNUMBER(${liquidation}))>0)`;
  }

  get isInverse(): string {
    return `(${this.column("Contract")}="inverse")`;
  }

  /** Distance to liquidation, an error where a row has none. */
  get distance(): string {
    const distance = this.column("Distance");
    return `(${distance}/ISNUMBER(${distance})/${this.isPosition})`;
  }

  /** 1 for a long, -1 for a short. */
  get sign(): string {
    return `IF(${this.column("Side")}="short",-1,1)`;
  }

  /** Mark, or the entry price where there is none. */
  get price(): string {
    return `IF(ISNUMBER(${this.column("Mark")}),${this.column("Mark")},${this.column("Entry")})`;
  }

  /** Settlement currency. */
  get valueAtEntry(): string {
    const [size, entry] = [this.column("Size"), this.column("Entry")];
    return `IF(${this.isInverse},${size}/${entry},${size}*${entry})`;
  }

  /** Margin, or value at entry ÷ leverage where there is none; settlement currency. */
  get margin(): string {
    const margin = this.column("Margin");
    return `IF(ISNUMBER(${margin}),${margin},${this.valueAtEntry}/${this.column("Leverage")})`;
  }

  /** Unrealised; 0 without a mark price. Settlement currency. */
  get profit(): string {
    return `IF(ISNUMBER(${this.column("P&L")}),${this.column("P&L")},0)`;
  }

  /** Account currency for a unit of the settlement currency. */
  get coinPrice(): string {
    return `IF(${this.isInverse},${this.price},1)`;
  }

  /** Value at today's price in account currency, without a sign. */
  get exposure(): string {
    const size = this.column("Size");
    return `IF(${this.isInverse},${size},${size}*${this.price})`;
  }

  /** Sum over the rows of what is a number there. */
  total(expression: string): string {
    return `SUMPRODUCT(IFERROR(${expression},0))`;
  }
}

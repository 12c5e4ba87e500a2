import type { Rectangle } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Value } from "../model/value";

/** A rectangular array of values, row by row. Never changed after it is made: readers share it. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly items: readonly Value[]
  ) {}

  /** A matrix of rows of equal length. */
  static of(lines: readonly (readonly Value[])[]): Matrix {
    return new Matrix(lines.length, lines[0]?.length ?? 0, lines.flat());
  }

  static build(
    rows: number,
    columns: number,
    item: (row: number, column: number) => Value
  ): Matrix {
    const items = new Array<Value>(rows * columns);
    for (let i = 0, at = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) items[at++] = item(i, j);
    return new Matrix(rows, columns, items);
  }

  /** The item at a place; a single row or column repeats. Undefined outside. */
  at(row: number, column: number): Value | undefined {
    const i = this.rows === 1 ? 0 : row;
    const j = this.columns === 1 ? 0 : column;
    return i < this.rows && j < this.columns ? this.items[i * this.columns + j] : undefined;
  }

  row(index: number): Value[] {
    return this.items.slice(index * this.columns, (index + 1) * this.columns);
  }

  column(index: number): Value[] {
    return Array.from(
      { length: this.rows },
      (_, i) => this.items[i * this.columns + index] ?? null
    );
  }

  lines(): Value[][] {
    return Array.from({ length: this.rows }, (_, i) => this.row(i));
  }

  map(change: (value: Value) => Value): Matrix {
    return new Matrix(this.rows, this.columns, this.items.map(change));
  }

  transposed(): Matrix {
    return Matrix.build(
      this.columns,
      this.rows,
      (i, j) => this.items[j * this.columns + i] ?? null
    );
  }
}

/** Cells that a formula points to, not yet read. */
export class Reference implements Rectangle {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number
  ) {}
}

/** Several references: (A1:A3,C1:C3). */
export class Union {
  constructor(readonly parts: readonly Reference[]) {}
}

/** A function as a value: a LAMBDA, or a function's name given to MAP and its like. */
export class Lambda {
  constructor(
    readonly parameterCount: number,
    /** Undefined arguments are omitted ones. */
    readonly invoke: (args: (Operand | undefined)[]) => Operand
  ) {}
}

/** What an expression can yield. */
export type Operand = Value | Matrix | Reference | Union | Lambda;

/** A 1×1 matrix is its only item. */
export function simplified(matrix: Matrix): Value | Matrix {
  return matrix.rows === 1 && matrix.columns === 1 ? (matrix.items[0] ?? null) : matrix;
}

export function toMatrix(value: Value | Matrix): Matrix {
  return value instanceof Matrix ? value : new Matrix(1, 1, [value]);
}

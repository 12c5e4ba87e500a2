import { Fraction } from "../core";
import type { Argument, ValuesOf } from "./argument";
import { broadcastShape, cellAt, shapeOf, type Shape } from "./broadcast";
import { toCells, type Cell, type Cells, type CellsOrValue } from "./cell";
import { toCellError } from "./cellError";
import { once } from "./once";

/** What a function computes: exact numbers become the nearest double. */
export type Computed = Fraction | number | string | boolean;

/** A function that answers one value for each element of its broadcast arguments. */
export interface ElementFunction<Arguments extends readonly Argument<unknown>[]> {
  readonly arguments: Arguments;
  readonly compute: (values: ValuesOf<Arguments>) => Computed;
  /**
   * The same answer in plain doubles, from the cells as they are; undefined where it is not certain, or
   * not plainly there, and `compute` must say. A range that is consumed at once is handed over as read.
   */
  readonly quick?: (cells: readonly unknown[]) => number | undefined;
}

/** A function that answers one block of rows. */
export interface BlockFunction<Arguments extends readonly Argument<unknown>[]> {
  readonly arguments: Arguments;
  readonly computeRows: (values: ValuesOf<Arguments>) => readonly (readonly RowCell[])[];
}

/** A cell of a block: a value, or a way to compute one whose failure spoils only this cell. */
export type RowCell = Computed | (() => Computed);

/** Keeps the argument types of a definition. */
export function elementFunction<const Arguments extends readonly Argument<unknown>[]>(
  definition: ElementFunction<Arguments>
): ElementFunction<Arguments> {
  return definition;
}

/** Keeps the argument types of a definition. */
export function blockFunction<const Arguments extends readonly Argument<unknown>[]>(
  definition: BlockFunction<Arguments>
): BlockFunction<Arguments> {
  return definition;
}

/**
 * Answers a function for ranges: one result an element. A wrong element spoils only its own cell; an
 * error of the call itself, or of its only element, is thrown, so that Excel shows its text.
 */
export function evaluateElements<const Arguments extends readonly Argument<unknown>[]>(
  definition: ElementFunction<Arguments>,
  given: readonly CellsOrValue[]
): Cell[][] {
  return throwing(() => {
    const inputs = definition.arguments.map((argument, index) => toInput(argument, given[index]));
    const { rows, columns } = broadcastShape(
      inputs
        .filter(({ isWhole }) => !isWhole)
        .map(({ argument, cells }) => ({ name: argument.name, shape: shapeOf(cells) }))
    );
    const readers = inputs.map((input) => readerOf(input, { rows, columns }));
    const compute = (row: number, column: number): Cell =>
      toCell(definition.compute(readers.map((read) => read(row, column)) as ValuesOf<Arguments>));
    const quick = definition.quick && quickly(definition.quick, inputs);
    if (rows === 1 && columns === 1) return [[quick?.(0, 0) ?? compute(0, 0)]];
    const answer = (row: number, column: number) =>
      quick?.(row, column) ?? orError(() => compute(row, column));
    // Rows of the right length from the start: growing 100,000 of them would cost more than the answers.
    const results = new Array<Cell[]>(rows);
    for (let row = 0; row < rows; row += 1) {
      const line = new Array<Cell>(columns);
      for (let column = 0; column < columns; column += 1) line[column] = answer(row, column);
      results[row] = line;
    }
    return results;
  });
}

/** One argument of a call. */
interface Input {
  readonly argument: Argument<unknown>;
  readonly cells: Cells;
  readonly isWhole: boolean;
  /** The range at once. */
  readonly whole: () => unknown;
}

function toInput(argument: Argument<unknown>, given: CellsOrValue): Input {
  const cells = toCells(given ?? null);
  const isWhole = argument.consumption === "whole" || argument.isWhole?.(cells) === true;
  return { argument, cells, isWhole, whole: once(() => argument.read(cells)) };
}

/** How an argument's part in an element of the result is read; what repeats in the result is read once. */
function readerOf(
  { argument, cells, isWhole, whole }: Input,
  result: Shape
): (row: number, column: number) => unknown {
  const { rows, columns } = shapeOf(cells);
  if (isWhole || (rows === 1 && columns === 1)) return whole;
  const read = (row: number, column: number) => argument.read([[cellAt(cells, row, column)]]);
  const repeats = (rows === 1 && result.rows > 1) || (columns === 1 && result.columns > 1);
  if (!repeats) return read;
  const kept: (() => unknown)[] = [];
  return (row, column) => {
    const index = rows > 1 ? row : column;
    return (kept[index] ??= once(() => read(row, column)))();
  };
}

/** The quick way for an element, on one buffer of cells for all elements. */
function quickly(
  quick: (cells: readonly unknown[]) => number | undefined,
  inputs: readonly Input[]
): (row: number, column: number) => number | undefined {
  const buffer: unknown[] = inputs.map(() => null);
  return (row, column) => {
    for (let index = 0; index < inputs.length; index += 1) {
      const input = inputs[index] as Input;
      buffer[index] = input.isWhole ? input.whole() : cellAt(input.cells, row, column);
    }
    return quick(buffer);
  };
}

/** Answers a function that spills a block; every broadcast argument must be one cell. */
export function evaluateBlock<const Arguments extends readonly Argument<unknown>[]>(
  definition: BlockFunction<Arguments>,
  given: readonly CellsOrValue[]
): Cell[][] {
  return throwing(() => {
    const values = definition.arguments.map((argument, index) => {
      const cells = toCells(given[index] ?? null);
      if (argument.consumption === "broadcast" && argument.isWhole?.(cells) !== true) {
        requireOneCell(argument.name, cells);
      }
      return argument.read(cells);
    }) as ValuesOf<Arguments>;
    return definition
      .computeRows(values)
      .map((row) =>
        row.map((cell) =>
          typeof cell === "function" ? orError(() => toCell(cell())) : toCell(cell)
        )
      );
  });
}

function requireOneCell(name: string, cells: Cells): void {
  const { rows, columns } = shapeOf(cells);
  if (rows !== 1 || columns !== 1) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      `${name} must be one cell; got a range of ${rows}×${columns}`
    );
  }
}

function toCell(computed: Computed): Cell {
  return computed instanceof Fraction ? computed.toNumber() : computed;
}

function orError(compute: () => Cell): Cell {
  try {
    return compute();
  } catch (error) {
    return toCellError(error);
  }
}

/** Errors come without their call stacks: no cell shows one, and 100,000 of them would take a second. */
function throwing<T>(compute: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compute();
  } catch (error) {
    throw toCellError(error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

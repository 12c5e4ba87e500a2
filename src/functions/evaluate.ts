import { Fraction } from "../core";
import type { Argument, ValuesOf } from "./argument";
import { broadcastShape, cellReader, shapeOf } from "./broadcast";
import { toCells, type Cell, type Cells, type CellsOrValue } from "./cell";
import { toCellError } from "./cellError";

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
  const inputs = definition.arguments.map((argument, index) => {
    const cells = toCells(given[index] ?? null);
    const isWhole = argument.consumption === "whole" || argument.isWhole?.(cells) === true;
    return { argument, cells, isWhole };
  });
  return throwing(() => {
    const shape = broadcastShape(
      inputs
        .filter(({ isWhole }) => !isWhole)
        .map(({ argument, cells }) => ({ name: argument.name, shape: shapeOf(cells) }))
    );
    const readers = inputs.map(({ argument, cells, isWhole }) => {
      const cell = cellReader(cells);
      return isWhole || (cells.length === 1 && cells[0]?.length === 1)
        ? once(() => argument.read(cells))
        : (row: number, column: number) => argument.read([[cell(row, column)]]);
    });
    const cellReaders = inputs.map(({ cells, isWhole }, index) =>
      isWhole ? () => readers[index]?.(0, 0) : cellReader(cells)
    );
    const quickly = (row: number, column: number) =>
      definition.quick?.(cellReaders.map((read) => read(row, column)));
    const element = (row: number, column: number): Cell =>
      quickly(row, column) ??
      toCell(definition.compute(readers.map((read) => read(row, column)) as ValuesOf<Arguments>));
    if (shape.rows === 1 && shape.columns === 1) return [[element(0, 0)]];
    return Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_unused, column) =>
        orError(() => element(row, column))
      )
    );
  });
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

function throwing<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw toCellError(error);
  }
}

/** Reads a value that all elements share once; its error is every element's. */
function once<T>(read: () => T): () => T {
  let outcome: { value: T } | { error: unknown } | undefined;
  return () => {
    if (!outcome) {
      try {
        outcome = { value: read() };
      } catch (error) {
        outcome = { error };
      }
    }
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  };
}

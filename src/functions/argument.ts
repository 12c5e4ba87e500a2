import { invalidArgument } from "../core";
import { errorInCell } from "./cellError";
import { isEmpty, plainValue, type Cells } from "./cell";

/** How one argument of a function is read. */
export interface Argument<T> {
  /** As in the function's signature: the name that errors use. */
  readonly name: string;
  /** `broadcast`: element by element with the other arguments. `whole`: the range at once. */
  readonly consumption: "broadcast" | "whole";
  /** Reads the whole range where it is consumed at once, else one cell as a 1×1 range. */
  readonly read: (cells: Cells) => T;
  /** Whether this range is consumed at once although the argument usually broadcasts. */
  readonly isWhole?: (cells: Cells) => boolean;
}

/** The values that a list of arguments is read into. */
export type ValuesOf<Arguments extends readonly Argument<unknown>[]> = {
  readonly [Index in keyof Arguments]: Arguments[Index] extends Argument<infer T> ? T : never;
};

/** An argument that must be there: an empty cell is an error. */
export function required<T>(name: string, read: (value: unknown, name: string) => T): Argument<T> {
  return {
    name,
    consumption: "broadcast",
    read: (cells) => {
      const value = onlyCell(cells);
      if (isEmpty(value)) throw invalidArgument(name, "is missing");
      return read(value, name);
    },
  };
}

/** An argument that may be left out: undefined for an empty cell and for an omitted argument. */
export function optional<T>(
  name: string,
  read: (value: unknown, name: string) => T
): Argument<T | undefined> {
  return withDefault<T | undefined>(name, read, undefined);
}

/** An argument with a default for an empty cell and for an omitted argument. */
export function withDefault<T>(
  name: string,
  read: (value: unknown, name: string) => T,
  defaultValue: T
): Argument<T> {
  return {
    name,
    consumption: "broadcast",
    read: (cells) => {
      const value = onlyCell(cells);
      return isEmpty(value) ? defaultValue : read(value, name);
    },
  };
}

/** An argument that is consumed as a range. */
export function wholeRange<T>(name: string, read: (cells: Cells, name: string) => T): Argument<T> {
  return { name, consumption: "whole", read: (cells) => read(cells, name) };
}

/** The content of a 1×1 range. @throws the error that the cell holds */
function onlyCell(cells: Cells): unknown {
  const value = plainValue(cells[0]?.[0]);
  const error = errorInCell(value);
  if (error) throw error;
  return value;
}

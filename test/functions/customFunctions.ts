/** The part of Excel's CustomFunctions runtime that functions touch, as Office.js defines it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: RuntimeError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
  },
});

type CustomFunction = (...ranges: any[]) => any[][];

/**
 * Calls a function as Excel does: one value becomes a range of one cell, what is omitted null.
 * Answers one value for a 1×1 result, `{error, message}` for an error.
 */
export function call(custom: CustomFunction, ...given: unknown[]): unknown {
  const ranges = given.map((value) =>
    value === undefined ? null : Array.isArray(value) ? value : [[value]]
  );
  while (ranges.length < custom.length) ranges.push(null);
  try {
    const cells = custom(...ranges).map((row) => row.map(plain));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (error) {
    return plain(error);
  }
}

/** An error cell as Excel hands it to a function. */
export const errorCell = (code: string, message?: string) => new RuntimeError(code, message);

function plain(cell: unknown): unknown {
  return cell instanceof RuntimeError ? { error: cell.code, message: cell.message } : cell;
}

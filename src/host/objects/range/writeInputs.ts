import type { Input } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import { refusedAs } from "../refusedAs";
import { requireEditable } from "../worksheet/requireEditable";
import { isUnbounded } from "./geometry";
import type { Range } from "./Range";
import { requireReadable } from "./requireReadable";
import { copiedFormula } from "./relativeFormula";
import { valueGrid } from "./valueGrid";

/** Characters that a cell and a formula can hold. */
const TEXT_LIMIT = 32767;
const FORMULA_LIMIT = 8192;

type Spelling = (formula: string, cell: { row: number; column: number }) => string;

/**
 * Sets `values` or `formulas`: one value for all cells or one a cell; null leaves a cell as it is. One formula for
 * several cells is entered in the first and copied to the rest, as Ctrl+Enter does.
 * @param spelling turns a formula as it came into A1 notation
 */
export function writeInputs(range: Range, value: unknown, spelling?: Spelling): void {
  const { session, area } = range;
  const grid = valueGrid(value, area, input);
  requireEditable(session, area);
  if ("all" in grid) {
    if (grid.all === "") session.workbook.clearContents(area);
    if (grid.all === "" || grid.all === null) return;
  }
  const one = "all" in grid ? grid.all : undefined;
  const rows = "rows" in grid ? grid.rows : filled(range, grid.all);
  const spelled = rows.map((line, row) =>
    line.map((entry, column) => {
      if (typeof entry !== "string" || !entry.startsWith("=")) return entry;
      const cell = { row: area.row + row, column: area.column + column };
      if (spelling) return spelling(entry, cell);
      return one === undefined ? entry : copiedFormula(entry, area, cell);
    })
  );
  requireReadable(range, spelled);
  refusedAs("InvalidArgument", () =>
    session.workbook.setInputs(area.sheet, area.row, area.column, spelled)
  );
}

function filled({ area }: Range, one: Input): Input[][] {
  if (isUnbounded(area)) {
    throw new RichApiError(
      "InvalidArgument",
      "Whole rows or columns cannot be filled with a value."
    );
  }
  const row = Array.from({ length: area.columns }, () => one);
  return Array.from({ length: area.rows }, () => row);
}

function input(value: unknown): Input {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      break;
    case "string":
      if (value.length <= (value.startsWith("=") ? FORMULA_LIMIT : TEXT_LIMIT)) return value;
      break;
    default:
      if (value === null || value === undefined) return null;
  }
  throw new RichApiError("InvalidArgument");
}

import type { Cell } from "./cell";
import { CellError, type Input } from "./value";

/** What must be written to a cell to have it as it is: text stays text, spilled values are not content. */
export function literalInput(cell: Cell | undefined): Input {
  if (!cell || cell.spilledFrom) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.value === "" ? "" : `'${cell.value}`;
  if (cell.value instanceof CellError) return cell.value.code;
  return cell.value ?? "";
}

import type { CellError, ErrorCode } from "../model/value";

const IN_FILES: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
];

/**
 * The error that a file's cell holds. The format knows eight; Excel saves the others (`#SPILL!`, `#CALC!`, ...) as
 * `#VALUE!` and finds them again by calculation.
 */
export function errorInFile(error: CellError): string {
  if (error.code === "#BUSY!") return "#GETTING_DATA";
  return IN_FILES.includes(error.code) ? error.code : "#VALUE!";
}

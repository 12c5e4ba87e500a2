import { parseFormula } from "../../calculation/parseFormula";
import type { Input } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import type { Range } from "./Range";

/**
 * Throws InvalidArgument for the first formula that cannot be read, as Excel does. Formulas alike are read once; cells
 * formatted as text take anything.
 */
export function requireReadable(
  { session, sheet, area }: Range,
  rows: readonly (readonly Input[])[]
): void {
  const read = new Set<string>();
  for (const [row, inputs] of rows.entries()) {
    for (const [column, input] of inputs.entries()) {
      if (typeof input !== "string" || !input.startsWith("=") || input === "=") continue;
      const shape = input.replace(/\d+/g, "1");
      if (read.has(shape)) continue;
      const format = session.workbook.format(sheet, area.row + row, area.column + column);
      if (format.numberFormat === "@") continue;
      checkSyntax(input);
      read.add(shape);
    }
  }
}

function checkSyntax(formula: string): void {
  try {
    parseFormula(formula);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RichApiError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format. (${reason})`
    );
  }
}

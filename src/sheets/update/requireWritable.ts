import { SheetsError } from "../SheetsError";
import type { TableState } from "./tableState";

/**
 * Refuses tables that cannot be written as a whole.
 * @throws SheetsError that says what to lift first
 */
export function requireWritable({ name, sheet, isProtected, isFiltered }: TableState): void {
  if (isProtected) {
    throw new SheetsError(
      "protected",
      `The sheet "${sheet}" is protected. Choose Review > Unprotect Sheet, then try again.`
    );
  }
  if (isFiltered) {
    throw new SheetsError(
      "filtered",
      `Table ${name} is filtered, and Excel writes into the wrong rows of a filtered table. ` +
        "Choose Data > Clear to show all rows, then try again."
    );
  }
}

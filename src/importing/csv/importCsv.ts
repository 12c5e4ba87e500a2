import { ImportError } from "../importError";
import type { ImportResult } from "../position";
import { TEMPLATE_HEADER } from "../template";
import { COLUMN_TITLES, detectColumns, missingColumns } from "./columns";
import { findHeader } from "./findHeader";
import { importTable } from "./importTable";
import { readTable } from "./readTable";

/**
 * Reads the open positions of a delimited text: our template, or any table whose headings are recognised.
 *
 * @throws {ImportError} that lists the missing columns.
 */
export function importCsv(text: string): ImportResult {
  const table = findHeader(readTable(text));
  const mapping = detectColumns(table.header);
  const missing = missingColumns(mapping);
  if (missing.length > 0) {
    const found = Object.keys(mapping).length;
    throw new ImportError(
      "columns",
      found === 0
        ? "This text is neither a JSON reply of an exchange nor a table with known headings."
        : `The table has no column for ${missing.map((field) => COLUMN_TITLES[field]).join(", ")} ` +
            `(headings are read from line ${table.headerLine}). Name the columns as in the template, or choose them yourself.`
    );
  }
  if (table.rows.length === 0) {
    throw new ImportError("empty", "The table has headings but no rows: no positions to import.");
  }
  const isTemplate = table.header.join() === TEMPLATE_HEADER.join();
  return importTable(
    table,
    mapping,
    isTemplate ? "Positions template (CSV)" : "Table of positions (CSV)"
  );
}

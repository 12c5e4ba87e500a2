import { historyFormatOf } from "../history/importHistory";
import { ImportError } from "../importError";
import type { ImportResult } from "../position";
import type { Steps } from "../steps";
import { TEMPLATE_HEADER } from "../template";
import { quoteText } from "../text/quoteText";
import { COLUMN_TITLES, detectColumns, doubledHeadings, missingColumns } from "./columns";
import { findHeader } from "./findHeader";
import { importTableSteps } from "./importTable";
import { refuseOtherTables } from "./otherTables";
import { readTableSteps } from "./readTable";

/**
 * Reads, in steps, the open positions of a delimited text: our template, or any table whose headings are recognised.
 *
 * @throws {ImportError} for exports of closed trades, and with the list of missing columns.
 */
export function* importCsvSteps(text: string): Steps<ImportResult> {
  const raw = yield* readTableSteps(text);
  const history = historyFormatOf(raw);
  if (history) {
    throw new ImportError(
      "history",
      `Recognised as ${history.name}: closed trades and costs, no open positions. ` +
        "No exchange exports open positions as CSV; paste the JSON of its API, or fill in the template."
    );
  }
  refuseOtherTables(raw.rows);
  const table = findHeader(raw);
  const mapping = detectColumns(table.header);
  const missing = missingColumns(mapping);
  if (missing.length > 0) {
    const found = Object.keys(mapping).length;
    throw new ImportError(
      "columns",
      found === 0
        ? "This text is neither a JSON reply of an exchange nor a table with known headings. " +
            "Paste the whole reply of the exchange's position list, or fill in the CSV template."
        : `The table has no column for ${missing.map((field) => COLUMN_TITLES[field]).join(", ")} ` +
            `(headings are read from line ${table.headerLine}). Name the columns as in the template, or choose them yourself.`
    );
  }
  const [doubled] = doubledHeadings(table.header, mapping);
  if (doubled !== undefined) throw doubledError(doubled);
  if (table.rows.length === 0) {
    throw new ImportError(
      "empty",
      "The table has headings but no rows: no positions to import. Copy it with its rows."
    );
  }
  const isTemplate = table.header.join() === TEMPLATE_HEADER.join();
  return yield* importTableSteps(
    table,
    mapping,
    isTemplate ? "Positions template (CSV)" : "Table of positions (CSV)"
  );
}

/** The error for a table in which two columns claim to hold the same. */
export function doubledError(heading: string): ImportError {
  return new ImportError(
    "columns",
    `Two columns are headed ${quoteText(heading)}, or nearly so: choose the one to read.`
  );
}

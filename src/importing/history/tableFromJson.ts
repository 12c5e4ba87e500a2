import type { HeadedTable } from "../csv/findHeader";
import { ImportError } from "../importError";
import { isObject, type JsonObject } from "../json/jsonValue";
import type { SourceRow } from "../json/sourceRows";
import { MAX_FIELD_NAME, MAX_FIELDS } from "../limits";
import { forEachInSteps, type Steps } from "../steps";

/**
 * JSON rows as a table, so that the replies of an API are read like its exports. Nested objects become columns of
 * their own (`delta.usdc` → `deltausdc`); lists, and fields with names that no venue gives, are left out. The line is
 * the number of the row.
 *
 * @throws {ImportError} above the cap of different fields.
 */
export function* tableFromJson(rows: readonly SourceRow[]): Steps<HeadedTable> {
  const columns = new Map<string, number>();
  const flat: { line: number; cells: Map<string, string> }[] = [];
  yield* forEachInSteps(rows, (source) => {
    const cells = new Map<string, string>();
    flatten(source.row, "", cells);
    for (const key of cells.keys()) if (!columns.has(key)) columns.set(key, columns.size);
    if (columns.size > MAX_FIELDS) {
      throw new ImportError(
        "too-large",
        `The rows have more than ${MAX_FIELDS} different fields: this is no export of trades.`
      );
    }
    flat.push({ line: source.number, cells });
  });
  const header = [...columns.keys()];
  return {
    header,
    headerLine: 0,
    preamble: [],
    rows: flat.map(({ line, cells }) => ({
      line,
      cells: header.map((key) => cells.get(key) ?? ""),
    })),
    delimiter: ",",
  };
}

function flatten(object: JsonObject, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    if (key.length > MAX_FIELD_NAME) continue;
    if (isObject(value) && prefix === "") flatten(value, key, into);
    else if (typeof value === "string") into.set(prefix + key, value);
    else if (typeof value === "boolean") into.set(prefix + key, String(value));
  }
}

import {
  addressOf,
  area,
  fixedAddressOf,
  isSourceLine,
  type DashboardSources,
  type PriceColumns,
} from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";

const PRICES_SHEET = "Prices";
const FEWEST_PRICES = 3;
const MOST_COLUMNS = 64;

/** A sheet's name as formulas take it. */
function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Markets are named as in the table, or by their symbol alone. */
function marketNamed(heading: unknown, markets: readonly string[]): string | undefined {
  const wanted = String(heading).trim().toUpperCase();
  if (!wanted) return undefined;
  return markets.find((market) => {
    const text = market.toUpperCase();
    return text === wanted || text.slice(text.indexOf(":") + 1) === wanted;
  });
}

/** The columns of a price history whose heading names a market, down to the last row in which all have a price. */
function priceColumns(
  values: readonly (readonly unknown[])[],
  corner: { readonly row: number; readonly column: number },
  sheet: string,
  markets: readonly string[]
): PriceColumns | undefined {
  const [header = [], ...body] = values;
  const found = header.flatMap((heading, column) => {
    const market = marketNamed(heading, markets);
    return market === undefined ? [] : [{ market, column }];
  });
  const isPriced = (line: readonly unknown[]) =>
    found.every(({ column }) => typeof line[column] === "number");
  const end = body.findIndex((line) => !isPriced(line));
  const rows = end < 0 ? body.length : end;
  const [first] = found;
  if (!first || rows < FEWEST_PRICES) return undefined;
  const at = (column: number, columns = 1) =>
    `${quoted(sheet)}!${fixedAddressOf(area(corner.row + 1, corner.column + column, rows, columns))}`;
  const isBlock =
    found.length > 1 && found.every(({ column }, index) => column === first.column + index);
  return {
    markets: found.map(({ market, column }) => ({ market, reference: at(column) })),
    block: isBlock ? at(first.column, found.length) : undefined,
  };
}

/** What a dashboard refers to besides the table: the line that says where positions are from, and prices. */
export async function readDashboardSources(
  table: string,
  markets: readonly string[]
): Promise<DashboardSources> {
  try {
    return await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const range = tables.getItem(table).getRange().load("rowIndex,columnIndex");
      const sheet = tables.getItem(table).worksheet.load("name");
      const prices = worksheets.getItemOrNullObject(PRICES_SHEET).load("name");
      await context.sync();
      const { rowIndex: rows, columnIndex: column } = range;
      const above =
        rows > 0 ? sheet.getRange(addressOf(area(0, column, rows))).load("values") : undefined;
      const used = prices.isNullObject
        ? undefined
        : prices.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex,columnCount");
      await context.sync();
      const line = (above?.values ?? []).findIndex(([text]) => isSourceLine(String(text)));
      const source =
        line < 0 ? undefined : `${quoted(sheet.name)}!${fixedAddressOf(area(line, column))}`;
      if (!used || used.isNullObject || used.columnCount > MOST_COLUMNS) return { source };
      const corner = { row: used.rowIndex, column: used.columnIndex };
      return { source, prices: priceColumns(used.values, corner, prices.name, markets) };
    });
  } catch (error) {
    throw explainOfficeError(error, "Looking for prices");
  }
}

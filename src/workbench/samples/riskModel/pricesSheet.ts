import { COLORS } from "../colors";
import { FORMATS } from "../formats";
import { ModelSheet } from "../ModelSheet";
import { inventedPrices } from "./inventedPrices";

const HEADER = ["Date", "Open", "High", "Low", "Close", "ETH close"];

/** The price history that the other sheets read, as a table. */
export function writePrices(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  const page = new ModelSheet(workbook, sheet, COLORS.muted);
  page.title(
    "Prices (invented)",
    "Daily BTC candles and ETH closes that no market ever had: paste your own over them, oldest first."
  );
  page.widths({ B: 14, C: 13, D: 13, E: 13, F: 13, G: 13 });
  const rows = inventedPrices();
  const { next } = page;
  page.header(HEADER);
  const body = page.block(rows.length, HEADER.length);
  body.numberFormat = rows.map(() => [
    FORMATS.date,
    FORMATS.price,
    FORMATS.price,
    FORMATS.price,
    FORMATS.price,
    FORMATS.price,
  ]);
  body.values = rows.map((row) => [...row]);
  page.asInput(body);
  body.getColumn(0).format.horizontalAlignment = "Left";
  const table = sheet.tables.add(`B${next}:G${next + rows.length}`, true);
  table.name = "Prices";
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  sheet.freezePanes.freezeRows(next);
}

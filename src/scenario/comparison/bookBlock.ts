import { crossWords } from "../book/tableCoverage";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { area, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { tableColumn, tableRows, type PositionColumnName } from "../positions/positionColumns";
import { GENERIC_MARKETS } from "./bookMarkets";
import {
  BOOK_COLUMNS,
  bookArea,
  bookFigure,
  bookIndex,
  bookRange,
  countedTotal,
  type BookKey,
} from "./bookColumns";
import type { Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { holdingRange } from "./holdingColumns";
import { BEYOND_TABLE } from "./liquidationWords";
import { marketLabels, marketRange, type MarketKey } from "./marketColumns";
import { putPositionFormulas } from "./positionRows";
import { bodyRow, FIRST_COLUMN, INDEX_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

/** Points for column titles of up to three lines. */
export const TITLES_HEIGHT = 46;

/**
 * Formulas of the book, element by element, so that they serve for one row and for all rows at once. A row
 * that the table no longer has is empty, not an error.
 */
function bookFormulas({ layout, table }: Comparison, which: Which): Record<BookKey, string> {
  const index = bookIndex(layout, which);
  const own = (key: BookKey) => bookFigure(layout, key, which);
  const typed = (column: PositionColumnName) => `INDEX(${tableColumn(table, column)},${index})`;
  const present = (expression: string, absent: string) =>
    `IF(${index}>${tableRows(table)},${absent},${expression})`;
  const numberOr = (column: PositionColumnName, otherwise: string) =>
    `IF(ISNUMBER(${typed(column)}),${typed(column)},${otherwise})`;
  const ofMarket = (key: MarketKey) => `INDEX(${marketRange(layout, key)},${own("marketRow")})`;
  const inverse = `${own("contract")}="inverse"`;
  const held = (expression: string) => `IF(${own("size")}=0,0,${expression})`;
  const byLeverage =
    `${own("valueAtEntry")}*(1/${typed("Leverage")}` +
    `+${own("keptFee")}*(1-${own("feeSign")}/${typed("Leverage")}))`;
  return {
    market: present(
      `IF(${typed("Market")}="",IF(${inverse},"${GENERIC_MARKETS.inverse}","${GENERIC_MARKETS.linear}"),${typed("Market")})`,
      '""'
    ),
    side: present(`LOWER(TRIM(${typed("Side")}))`, '""'),
    contract: present(`IF(${typed("Contract")}="inverse","inverse","linear")`, '"linear"'),
    size: present(typed("Size"), "0"),
    entry: present(typed("Entry"), "0"),
    price: present(numberOr("Mark", own("entry")), "0"),
    margin: present(held(numberOr("Margin", byLeverage)), "0"),
    // The margin without the fee that the venue keeps in it, as a share of the value, is 1 ÷ leverage.
    leverage: present(
      held(
        `(1-${own("feeSign")}*${own("keptFee")})/(${own("margin")}/${own("valueAtEntry")}-${own("keptFee")})`
      ),
      "0"
    ),
    fundingRate: present(numberOr("Funding rate", ofMarket("fundingRate")), "0"),
    fundingHours: ofMarket("fundingHours"),
    // Maintenance margin does not depend on leverage, which stays empty.
    maintenance: `MARGINREQ(${own("size")},${own("price")},,${own("market")},"maintenance")`,
    counted:
      `IF(ISNUMBER(${own("maintenance")}),IF(ISNUMBER(${own("leverage")}),IF(${own("leverage")}>0,` +
      `IF(${own("margin")}>0,IF(${own("side")}="long",1,IF(${own("side")}="short",1,0)),0),0),0),0)`,
    direction: `IF(${own("counted")}=1,IF(${own("side")}="short",-1,1),0)`,
    coinPrice: `IF(${own("counted")}=1,IF(${inverse},${own("price")},1),0)`,
    valueAtEntry: held(
      `IF(${inverse},${own("size")}/${own("entry")},${own("size")}*${own("entry")})`
    ),
    feeRate: ofMarket("feeRate"),
    volatility: ofMarket("volatilityUsed"),
    hedgeRatio: ofMarket("hedgeRatioUsed"),
    marketRow: `IFERROR(MATCH(${own("market")},${marketLabels(layout)},0),${layout.markets + 1})`,
    keptFee: ofMarket("keptFee"),
    feeSign: `IF((${own("side")}="short")=(${inverse}),1,-1)`,
  };
}

function labelFormula({ layout, table }: Comparison, which: Which): string {
  const index = bookIndex(layout, which);
  const market = `INDEX(${tableColumn(table, "Market")},${index})`;
  const name = `IF(${market}="","Position "&${index},${market})`;
  const side = bookFigure(layout, "side", which);
  return `IF(${index}>${tableRows(table)},"(no longer in the table)",${name}&" "&${side})`;
}

function formatBook({ draft, layout, positions }: Comparison): void {
  const down = (key: BookKey, codes: readonly string[]) => {
    const { row, column } = bookArea(layout, key);
    draft.formatDown(row, column, codes);
  };
  const prices = positions.map(({ entry }) => priceFormat(entry));
  down("entry", prices);
  down("price", prices);
  down("coinPrice", prices);
  down(
    "size",
    positions.map(({ size }) => priceFormat(size))
  );
  const money = positions.map(({ contract }) =>
    contract === "inverse" ? NUMBER_FORMATS.coins : NUMBER_FORMATS.money
  );
  down("margin", money);
  down("maintenance", money);
  down("valueAtEntry", money);
  const all = (key: BookKey, code: string) => draft.format(bookArea(layout, key), code);
  all("leverage", NUMBER_FORMATS.leverage);
  all("fundingRate", NUMBER_FORMATS.rate);
  all("feeRate", "0.000%");
  all("keptFee", "0.000%");
  all("volatility", NUMBER_FORMATS.percent);
  all("hedgeRatio", "0.00");
}

/** The book: every position of the table, read by its place, with what could not be counted. */
export function putBook(comparison: Comparison): void {
  const { draft, layout, table, positions } = comparison;
  const first = bodyRow(layout.book);
  const width = BOOK_COLUMNS.length;
  draft.heading(
    layout.book,
    LABEL_COLUMN,
    layout.width - 1,
    `Workings: positions as read from table ${table}`
  );
  draft.put(first - 1, LABEL_COLUMN, [["Position", ...BOOK_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, width), "header");
  draft.style(area(first - 1, bookArea(layout, "market").column), "headerText");
  draft.height(first - 1, TITLES_HEIGHT);
  draft.put(
    first,
    INDEX_COLUMN,
    positions.map((_, index) => [index + 1])
  );
  draft.style(area(first, INDEX_COLUMN, positions.length), "index");
  draft.define(comparison.nameOf("Positions"), area(first, LABEL_COLUMN, positions.length));
  putPositionFormulas(comparison, first, LABEL_COLUMN, (which) => {
    const formulas = bookFormulas(comparison, which);
    return [labelFormula(comparison, which), ...BOOK_COLUMNS.map(({ key }) => formulas[key])];
  });
  draft.style(area(first, LABEL_COLUMN, positions.length, width + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length + 1), "words");
  draft.style(area(first, FIRST_COLUMN, positions.length, width), "figures");
  draft.style(bookArea(layout, "market"), "words");
  formatBook(comparison);

  const total = first + positions.length;
  draft.put(total, LABEL_COLUMN, [["Counted"]]);
  const counted = bookArea(layout, "counted");
  draft.put(total, counted.column, [[formula(`SUM(${bookRange(layout, "counted")})`)]]);
  draft.style(area(total, LABEL_COLUMN, 1, width + 1), "total");
  const { row, column } = bookArea(layout, "maintenance");
  draft.paintWhere(bookArea(layout, "maintenance"), `ISERROR(${inColumn(row, column)})`, {
    color: PALETTE.faint,
  });
}

/** What the sheet says about how much of the table it covers; it begins with `Warning` where not all. */
export function coverageFormula({ layout, table }: Comparison): string {
  const sizes = `COUNTA(${tableColumn(table, "Size")})`;
  const counted = countedTotal(layout);
  const rows = tableRows(table);
  const distances = holdingRange(layout, "imported", "distance");
  return (
    `IF(${sizes}=0,"Warning: table ${table} holds no position.",` +
    `IF(${rows}>${layout.positions},` +
    `"Warning: table ${table} has "&${rows}&" rows, this sheet covers ${layout.positions}. Update this sheet.",` +
    `IF(COUNTIF(${distances},"${BEYOND_TABLE}")>0,` +
    `"Warning: liquidation prices that lie beyond the tier table of their market, and count as none: "` +
    `&COUNTIF(${distances},"${BEYOND_TABLE}")&".",` +
    `IF(${sizes}>${counted},` +
    `"Warning: "&(${sizes}-${counted})&" of "&${sizes}&" positions left out: see Check in table ${table}.",` +
    `"All "&${counted}&" positions of table ${table} are covered."&${crossWords(table)}))))`
  );
}

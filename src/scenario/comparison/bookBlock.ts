import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { area, inColumn } from "../plan/area";
import { formula, type Cell } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { tableColumn, tableRows, type PositionColumnName } from "../positions/positionColumns";
import {
  BOOK_COLUMNS,
  bookArea,
  bookCell,
  bookRange,
  countedTotal,
  type BookKey,
} from "./bookColumns";
import { callsPerCell } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { bodyRow, FIRST_COLUMN, INDEX_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

/** Points for column titles of up to three lines. */
export const TITLES_HEIGHT = 46;

/** Formulas of one position of the book. A row that the table no longer has is empty, not an error. */
function bookFormulas(comparison: Comparison, position: number): Record<BookKey, string | null> {
  const { layout, table, nameOf } = comparison;
  const index = inColumn(bodyRow(layout.book) + position, INDEX_COLUMN);
  const cell = (key: BookKey) => bookCell(layout, key, position);
  const typed = (column: PositionColumnName) => `INDEX(${tableColumn(table, column)},${index})`;
  const present = (expression: string, absent: string) =>
    `IF(${index}>${tableRows(table)},${absent},${expression})`;
  const numberOr = (column: PositionColumnName, otherwise: string) =>
    `IF(ISNUMBER(${typed(column)}),${typed(column)},${otherwise})`;
  const inverse = `${cell("contract")}="inverse"`;
  const valueAtEntry = `IF(${inverse},${cell("size")}/${cell("entry")},${cell("size")}*${cell("entry")})`;
  return {
    side: present(`LOWER(TRIM(${typed("Side")}))`, '""'),
    contract: present(`IF(${typed("Contract")}="inverse","inverse","linear")`, '"linear"'),
    size: present(typed("Size"), "0"),
    entry: present(typed("Entry"), "0"),
    price: present(numberOr("Mark", cell("entry")), "0"),
    leverage: present(`IF(${cell("size")}=0,0,${valueAtEntry}/${cell("margin")})`, "0"),
    margin: present(
      `IF(${cell("size")}=0,0,${numberOr("Margin", `${valueAtEntry}/${typed("Leverage")}`)})`,
      "0"
    ),
    fundingRate: present(numberOr("Funding rate", nameOf("FundingRate")), "0"),
    market: present(
      `IF(${typed("Market")}="",IF(${inverse},"INVERSE:0.005","LINEAR:0.005"),${typed("Market")})`,
      '""'
    ),
    maintenance: maintenanceNow(comparison, position),
    counted:
      `IF(AND(ISNUMBER(${cell("maintenance")}),ISNUMBER(${cell("leverage")}),` +
      `ISNUMBER(${cell("margin")}),OR(${cell("side")}="long",${cell("side")}="short")),` +
      `IF(${cell("margin")}>0,1,0),0)`,
    direction: `IF(${cell("counted")}=1,IF(${cell("side")}="short",-1,1),0)`,
    coinPrice: `IF(${cell("counted")}=1,IF(${inverse},${cell("price")},1),0)`,
  };
}

/** Maintenance margin does not depend on leverage, which stays empty. */
function maintenanceNow({ layout, positions }: Comparison, position: number): string | null {
  const call = (of: (key: BookKey) => string) =>
    `MARGINREQ(${of("size")},${of("price")},,${of("market")},"maintenance")`;
  if (callsPerCell(positions.length)) return call((key) => bookCell(layout, key, position));
  return position === 0 ? call((key) => bookRange(layout, key)) : null;
}

function labelFormula({ layout, table }: Comparison, position: number): Cell {
  const index = inColumn(bodyRow(layout.book) + position, INDEX_COLUMN);
  const market = `INDEX(${tableColumn(table, "Market")},${index})`;
  const name = `IF(${market}="","Position "&${index},${market})`;
  const side = bookCell(layout, "side", position);
  return formula(`IF(${index}>${tableRows(table)},"(no longer in the table)",${name}&" "&${side})`);
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
  draft.format(bookArea(layout, "leverage"), NUMBER_FORMATS.leverage);
  draft.format(bookArea(layout, "fundingRate"), NUMBER_FORMATS.rate);
}

/** The book: every position of the table, read by its place, with what could not be counted. */
export function putBook(comparison: Comparison): void {
  const { draft, layout, table, positions } = comparison;
  const first = bodyRow(layout.book);
  draft.heading(
    layout.book,
    LABEL_COLUMN,
    layout.width - 1,
    `Workings: positions as read from table ${table}`
  );
  draft.put(first - 1, LABEL_COLUMN, [["Position", ...BOOK_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, BOOK_COLUMNS.length), "header");
  draft.style(area(first - 1, bookArea(layout, "market").column), "headerText");
  draft.height(first - 1, TITLES_HEIGHT);
  draft.put(
    first,
    INDEX_COLUMN,
    positions.map((_, index) => [index + 1])
  );
  draft.style(area(first, INDEX_COLUMN, positions.length), "index");
  draft.put(
    first,
    LABEL_COLUMN,
    positions.map((_, position) => {
      const formulas = bookFormulas(comparison, position);
      const cells = BOOK_COLUMNS.map(({ key }) => formulas[key]);
      return [
        labelFormula(comparison, position),
        ...cells.map((text) => (text === null ? null : formula(text))),
      ];
    })
  );
  draft.style(area(first, LABEL_COLUMN, positions.length, BOOK_COLUMNS.length + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length + 1), "words");
  draft.style(area(first, FIRST_COLUMN, positions.length, BOOK_COLUMNS.length), "figures");
  draft.style(bookArea(layout, "market"), "words");
  formatBook(comparison);

  const total = first + positions.length;
  draft.put(total, LABEL_COLUMN, [["Counted"]]);
  const counted = bookArea(layout, "counted");
  draft.put(total, counted.column, [[formula(`SUM(${bookRange(layout, "counted")})`)]]);
  draft.style(area(total, LABEL_COLUMN, 1, BOOK_COLUMNS.length + 1), "total");
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
  return (
    `IF(${rows}<>${layout.positions},` +
    `"Warning: table ${table} has "&${rows}&" rows, this sheet covers ${layout.positions}. Create a new comparison.",` +
    `IF(${sizes}>${counted},` +
    `"Warning: "&(${sizes}-${counted})&" of "&${sizes}&" positions left out: see Check in table ${table}.",` +
    `"All "&${counted}&" positions of table ${table} are covered."))`
  );
}

import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { addressOf, area, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { TITLES_HEIGHT } from "./bookBlock";
import { bookCell, bookLabels, bookRange, type BookKey } from "./bookColumns";
import { callsPerCell } from "./callsPerCell";
import type { Comparison } from "./comparison";
import {
  HOLDING_COLUMNS,
  holdingArea,
  holdingCell,
  holdingRange,
  type HoldingKey,
} from "./holdingColumns";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";
import { SIZING_TITLES, type Sizing } from "./strategies";

type Cells = (key: BookKey) => string;

/** Size, leverage and margin that a sizing gives a position. */
function sizingFormulas(
  { nameOf }: Comparison,
  sizing: Sizing,
  book: Cells,
  held: (key: HoldingKey) => string
): Record<"size" | "leverage" | "margin", string> {
  if (sizing === "imported") {
    return { size: book("size"), leverage: book("leverage"), margin: book("margin") };
  }
  const inverse = `${book("contract")}="inverse"`;
  // The size whose margin at entry is the allowed share of capital.
  const most = `${nameOf("MaxAllocation")}*${nameOf("Capital")}*${held("leverage")}`;
  return {
    size: `MIN(${book("size")},${most}*IF(${inverse},${book("entry")}/${book("price")},1/${book("entry")}))`,
    leverage: `MIN(${book("leverage")},${nameOf("MaxLeverage")})`,
    margin: `${held("size")}*IF(${inverse},1/${book("entry")},${book("entry")})/${held("leverage")}`,
  };
}

/** The margin is given, so leverage stays empty. */
function liquidationAfterFunding(
  { layout, positions }: Comparison,
  sizing: Sizing,
  position: number
): string | null {
  const call = (book: Cells, held: (key: HoldingKey) => string) =>
    `ISOLIQ(${book("side")},${book("entry")},${held("size")},,${book("market")},${held("marginAfter")})`;
  if (callsPerCell(positions.length)) {
    return call(
      (key) => bookCell(layout, key, position),
      (key) => holdingCell(layout, sizing, key, position)
    );
  }
  if (position > 0) return null;
  return call(
    (key) => bookRange(layout, key),
    (key) => holdingRange(layout, sizing, key)
  );
}

/** Formulas of one position as held; a position that is not counted holds nothing. */
function holdingFormulas(
  comparison: Comparison,
  sizing: Sizing,
  position: number
): Record<HoldingKey, string | null> {
  const { layout, nameOf } = comparison;
  const book = (key: BookKey) => bookCell(layout, key, position);
  const held = (key: HoldingKey) => holdingCell(layout, sizing, key, position);
  const counted = (expression: string) => `IF(${book("counted")}=1,${expression},0)`;
  const inverse = `${book("contract")}="inverse"`;
  const periods = `${nameOf("Days")}*24/${nameOf("FundingHours")}`;
  const { size, leverage, margin } = sizingFormulas(comparison, sizing, book, held);
  const signedSize = `${book("direction")}*${held("size")}`;
  return {
    size: counted(size),
    leverage: counted(leverage),
    margin: counted(margin),
    funding: counted(
      `${signedSize}*IF(${inverse},1/${book("price")},${book("price")})*${book("fundingRate")}*${periods}`
    ),
    marginAfter: `${held("margin")}-${held("funding")}`,
    liquidation: liquidationAfterFunding(comparison, sizing, position),
    distance:
      `IF(${book("counted")}=0,"",IF(${held("marginAfter")}<=0,0,` +
      `IF(ISNUMBER(${held("liquidation")}),` +
      `${book("direction")}*(${book("price")}-${held("liquidation")})/${book("price")},` +
      `IF(ISNA(${held("liquidation")}),"none",${held("liquidation")}))))`,
    valueNow: counted(
      `${signedSize}*IF(${inverse},${book("price")}/${book("entry")},${book("price")})`
    ),
    valueAtEntry: counted(`${signedSize}*IF(${inverse},1,${book("entry")})`),
    notional: counted(`${held("size")}*IF(${inverse},1,${book("price")})`),
    marginAccount: `${held("margin")}*${book("coinPrice")}`,
    fundingAccount: `${held("funding")}*${book("coinPrice")}`,
    initialMargin: counted(`${held("notional")}/${held("leverage")}`),
  };
}

function formatHoldings({ draft, layout, positions }: Comparison, sizing: Sizing): void {
  const at = (key: HoldingKey) => holdingArea(layout, sizing, key);
  const down = (key: HoldingKey, codes: readonly string[]) =>
    draft.formatDown(at(key).row, at(key).column, codes);
  const money = positions.map(({ contract }) =>
    contract === "inverse" ? NUMBER_FORMATS.coins : NUMBER_FORMATS.money
  );
  const prices = positions.map(({ entry }) => priceFormat(entry));
  down(
    "size",
    positions.map(({ size }) => priceFormat(size))
  );
  down("margin", money);
  down("funding", money);
  down("marginAfter", money);
  down("liquidation", prices);
  draft.format(at("leverage"), NUMBER_FORMATS.leverage);
  draft.format(at("distance"), NUMBER_FORMATS.percent);
  const totals = at("valueNow");
  const inAccountCurrency = HOLDING_COLUMNS.filter(({ total }) => total).length;
  draft.format(
    area(totals.row, totals.column, positions.length + 1, inAccountCurrency),
    NUMBER_FORMATS.money
  );
}

/** The positions as held under a sizing: margin, funding, liquidation price after funding, values. */
export function putHoldings(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, positions } = comparison;
  const heading = layout.holdings[sizing];
  const first = bodyRow(heading);
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    `Workings: positions held ${SIZING_TITLES[sizing]}`
  );
  draft.put(first - 1, LABEL_COLUMN, [["Position", ...HOLDING_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, HOLDING_COLUMNS.length), "header");
  draft.height(first - 1, TITLES_HEIGHT);
  const labels = bookLabels(layout);
  draft.put(
    first,
    LABEL_COLUMN,
    positions.map((_, position) => {
      const formulas = holdingFormulas(comparison, sizing, position);
      const cells = HOLDING_COLUMNS.map(({ key }) => formulas[key]);
      return [
        formula(inColumn(labels.row + position, labels.column)),
        ...cells.map((text) => (text === null ? null : formula(text))),
      ];
    })
  );
  const width = HOLDING_COLUMNS.length;
  draft.style(area(first, LABEL_COLUMN, positions.length, width + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length + 1), "words");
  draft.style(area(first, FIRST_COLUMN, positions.length, width), "figures");

  const total = first + positions.length;
  draft.put(total, LABEL_COLUMN, [
    [
      "Total",
      ...HOLDING_COLUMNS.map(({ key, total: adds }) =>
        adds ? formula(`SUM(${addressOf(holdingArea(layout, sizing, key))})`) : null
      ),
    ],
  ]);
  draft.style(area(total, LABEL_COLUMN, 1, width + 1), "total");
  formatHoldings(comparison, sizing);
  const liquidation = holdingArea(layout, sizing, "liquidation");
  const cell = inColumn(liquidation.row, liquidation.column);
  draft.paintWhere(liquidation, `ISERROR(${cell})`, { color: PALETTE.faint });
}

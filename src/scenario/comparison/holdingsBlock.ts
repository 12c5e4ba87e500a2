import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { addressOf, area, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { TITLES_HEIGHT } from "./bookBlock";
import { bookFigure, bookIndex, type BookKey } from "./bookColumns";
import type { Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { hedgeFigure } from "./hedgeRows";
import { HOLDING_COLUMNS, holdingArea, holdingFigure, type HoldingKey } from "./holdingColumns";
import { BEYOND_TABLE } from "./liquidationWords";
import { marketRange } from "./marketColumns";
import { putPositionFormulas, putPositionLabels } from "./positionRows";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";
import { SIZING_TITLES, type Sizing } from "./strategies";

/** Positions that cannot be liquidated come behind all others, in their own order. */
const BEHIND_ALL = 1_000_000;

const smaller = (one: string, other: string) => `IF(${one}<${other},${one},${other})`;

/** Size, leverage and margin that a sizing gives a position. */
function sizingFormulas(
  { nameOf }: Comparison,
  sizing: Sizing,
  book: (key: BookKey) => string,
  held: (key: HoldingKey) => string
): Record<"size" | "leverage" | "unitMargin" | "margin", string> {
  const inverse = `${book("contract")}="inverse"`;
  const unitMargin =
    `IF(${inverse},1/${book("entry")},${book("entry")})` +
    `*(1/${held("leverage")}+${book("keptFee")}*(1-${book("feeSign")}/${held("leverage")}))`;
  if (sizing === "imported") {
    return {
      size: book("size"),
      leverage: book("leverage"),
      unitMargin: `${held("margin")}/${held("size")}`,
      margin: book("margin"),
    };
  }
  // The size whose margin is the allowed share of capital.
  const most = `${nameOf("MaxAllocation")}*${nameOf("Capital")}/(${held("unitMargin")}*${book("coinPrice")})`;
  return {
    size: smaller(book("size"), most),
    leverage: smaller(book("leverage"), nameOf("MaxLeverage")),
    unitMargin,
    margin: `${held("size")}*${held("unitMargin")}`,
  };
}

/** Formulas of positions as held, element by element; a position that is not counted holds nothing. */
function holdingFormulas(
  comparison: Comparison,
  sizing: Sizing,
  which: Which
): Record<HoldingKey, string> {
  const { layout, nameOf } = comparison;
  const book = (key: BookKey) => bookFigure(layout, key, which);
  const held = (key: HoldingKey) => holdingFigure(layout, sizing, key, which);
  const isCounted = `${book("counted")}=1`;
  const counted = (expression: string) => `IF(${isCounted},${expression},0)`;
  const inverse = `${book("contract")}="inverse"`;
  const { size, leverage, unitMargin, margin } = sizingFormulas(comparison, sizing, book, held);
  const signedSize = `${book("direction")}*${held("size")}`;
  const fundingAnHour =
    `${signedSize}*IF(${inverse},1/${book("price")},${book("price")})` +
    `*${book("fundingRate")}/${book("fundingHours")}`;
  const imported = holdingFigure(layout, "imported", "notional", which);
  const correlation = `INDEX(${marketRange(layout, "correlation")},${book("marketRow")})`;
  const hedgeVolatility = hedgeFigure(layout, "volatility", "imported");
  return {
    size: counted(size),
    leverage: counted(leverage),
    unitMargin: counted(unitMargin),
    margin: counted(margin),
    funding: counted(`${fundingAnHour}*24*${nameOf("Days")}`),
    marginAfter: `${held("margin")}-${held("funding")}`,
    // The margin is given, so leverage stays empty.
    liquidation:
      `ISOLIQ(${book("side")},${book("entry")},${held("size")},,` +
      `${book("market")},${held("marginAfter")})`,
    distance:
      `IF(${isCounted},IF(${held("marginAfter")}<=0,0,IF(ISNUMBER(${held("liquidation")}),` +
      `${book("direction")}*(${book("price")}-${held("liquidation")})/${book("price")},` +
      // A position that loses as its value grows is always liquidated somewhere: there its market's table ends before.
      `IF(ISNA(${held("liquidation")}),IF(${book("feeSign")}=1,"none","${BEYOND_TABLE}"),${held("liquidation")}))),"")`,
    chance: counted(
      `IF(${held("marginAfter")}<=0,1,IF(ISNA(${held("liquidation")}),0,` +
        `LIQPROB(${book("side")},${book("price")},${held("liquidation")},${book("volatility")},${nameOf("Days")})))`
    ),
    survival: `1-${held("chance")}`,
    valueNow: counted(
      `${signedSize}*IF(${inverse},${book("price")}/${book("entry")},${book("price")})`
    ),
    valueAtEntry: counted(`${signedSize}*IF(${inverse},1,${book("entry")})`),
    notional: counted(`${held("size")}*IF(${inverse},1,${book("price")})`),
    marginAccount: `${held("margin")}*${book("coinPrice")}`,
    fundingAccount: `${held("funding")}*${book("coinPrice")}`,
    fundingDay: counted(`${fundingAnHour}*24*${book("coinPrice")}`),
    initialMargin: counted(`${held("notional")}/${held("leverage")}`),
    cutFee: counted(`${book("feeRate")}*(${imported}-${held("notional")})`),
    closeFee: counted(`${book("feeRate")}*${held("notional")}`),
    toHedge: counted(`${held("valueNow")}*${book("hedgeRatio")}`),
    weightedVolatility: counted(`${held("weight")}*${book("volatility")}`),
    weightedBeta: counted(
      `${held("weight")}*${correlation}*${hedgeVolatility}/${book("volatility")}`
    ),
    weight: `ABS(${held("valueNow")})`,
    order:
      `IF(${isCounted},IF(ISNUMBER(${held("distance")}),` +
      `${held("distance")}+${bookIndex(layout, which)}*1E-12,` +
      `${BEHIND_ALL}+${bookIndex(layout, which)}),"")`,
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
  const all = (key: HoldingKey, code: string) => draft.format(at(key), code);
  all("leverage", NUMBER_FORMATS.leverage);
  all("unitMargin", "0.000000");
  all("distance", NUMBER_FORMATS.percent);
  all("chance", NUMBER_FORMATS.percent);
  all("survival", NUMBER_FORMATS.percent);
  all("order", "0.000000");
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
  const width = HOLDING_COLUMNS.length;
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    `Workings: positions held ${SIZING_TITLES[sizing]}`
  );
  draft.put(first - 1, LABEL_COLUMN, [["Position", ...HOLDING_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, width), "header");
  draft.height(first - 1, TITLES_HEIGHT);
  putPositionLabels(comparison, first);
  putPositionFormulas(comparison, first, FIRST_COLUMN, (which) => {
    const formulas = holdingFormulas(comparison, sizing, which);
    return HOLDING_COLUMNS.map(({ key }) => formulas[key]);
  });
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

import { COLORS } from "../colors";
import { FORMATS } from "../formats";
import { ModelSheet } from "../ModelSheet";

const METHODS: readonly (readonly [string, string])[] = [
  ["close", "Closes: the usual one."],
  ["ewma", "Closes, the latest weighing most (RiskMetrics, 0.94): the mood of today."],
  ["parkinson", "Highs and lows: sharper, but blind to a trend."],
  ["garmanklass", "Open, high, low and close: sharper still, blind to a trend."],
  ["rogerssatchell", "Open, high, low and close: not misled by a trend."],
  ["yangzhang", "The same with gaps between days: the all-rounder."],
];

const LEVERAGES = [1.5, 2, 3, 4, 5, 7, 10, 15, 20, 25];
const CANDLES = "Prices[[Open]:[Close]]";

/** What past prices say about leverage: volatility, average range, and the chance of liquidation. */
export function writeVolatility(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  const page = new ModelSheet(workbook, sheet, COLORS.accent);
  page.title(
    "Volatility-adjusted leverage",
    "How much leverage does this market bear, and how likely is liquidation?"
  );
  writeInputs(page);
  writeResults(page);
  writeMethods(page);
  writeLeverages(page);
}

function writeInputs(page: ModelSheet): void {
  page.heading("What I want");
  page.inputs([
    {
      label: "Estimator",
      value: "yangzhang",
      note: "One of the six below.",
      name: "Estimator",
      choices: METHODS.map(([method]) => method),
    },
    {
      label: "Rows of prices in a year",
      value: 365,
      format: FORMATS.count,
      note: "Daily prices, and crypto never closes.",
      name: "PeriodsPerYear",
    },
    {
      label: "Target volatility",
      value: 1.5,
      format: FORMATS.percent,
      unit: "a year",
      note: "Of my margin: the volatility of the price times leverage.",
      name: "TargetVolatility",
    },
    {
      label: "Horizon",
      value: 30,
      format: FORMATS.count,
      unit: "days",
      note: "How long I mean to hold.",
      name: "Horizon",
    },
    {
      label: "Length of the average range",
      value: 14,
      format: FORMATS.count,
      unit: "days",
      note: "Wilder's own choice.",
      name: "RangeLength",
    },
    {
      label: "Stop at so many average ranges",
      value: 1.5,
      format: FORMATS.number,
      note: "Closer, and the noise of a usual day stops you out.",
      name: "RangeMultiple",
    },
  ]);
}

function writeResults(page: ModelSheet): void {
  page.heading("What past prices say");
  page.results([
    {
      label: "Volatility",
      formula: `=REALIZEDVOL(${CANDLES},Estimator,PeriodsPerYear)`,
      format: FORMATS.percent,
      unit: "a year",
      note: "Of the invented prices on sheet Prices.",
      name: "Volatility",
      isKey: true,
    },
    {
      label: "Leverage for my target",
      formula: "=VOLLEVERAGE(Volatility,TargetVolatility,LeverageLimit)",
      format: FORMATS.leverage,
      note: "Target ÷ volatility, at most my highest leverage of sheet Position.",
      isKey: true,
    },
    {
      label: "Average true range",
      formula: `=AVGTRUERANGE(${CANDLES},RangeLength)`,
      format: FORMATS.price,
      unit: "USDT a day",
      note: "How far the price usually moves in a day, gaps included.",
      name: "AverageRange",
    },
    {
      label: "Stop by the average range",
      formula:
        '=IF(Side="short",Entry+RangeMultiple*AverageRange,Entry-RangeMultiple*AverageRange)',
      format: FORMATS.price,
      unit: "USDT",
      note: "From the entry of sheet Position; compare with the stop there.",
    },
    {
      label: "Chance that the stop is hit",
      formula: "=LIQPROB(Side,Entry,Stop,Volatility,Horizon)",
      format: FORMATS.percent,
      unit: "within the horizon",
      note: "The chance of touching any price: here the stop of sheet Position.",
    },
    {
      label: "Chance of liquidation",
      formula: "=LIQPROB(Side,Entry,LiquidationPrice,Volatility,Horizon)",
      format: FORMATS.finePercent,
      unit: "within the horizon",
      note: "If nothing stops the trade before. Prices as geometric Brownian motion, no drift.",
      isKey: true,
    },
  ]);
}

function writeMethods(page: ModelSheet): void {
  page.heading("Six estimators of one market");
  const header = page.header(["Estimator", "Volatility", "What it looks at", "", "", ""]);
  page.indented(header.getColumn(2));
  const rows = page.block(METHODS.length, 6);
  const from = page.next;
  rows.formulas = METHODS.map(([method, about], index) => [
    method,
    `=REALIZEDVOL(${CANDLES},B${from + index},PeriodsPerYear)`,
    about,
    "",
    "",
    "",
  ]);
  page.indented(rows.getColumn(2));
  rows.getColumn(1).numberFormat = METHODS.map(() => [FORMATS.percent]);
  page.paint(
    page.block(METHODS.length, 2),
    `=$B${from}=Estimator`,
    COLORS.accent,
    COLORS.accentSoft
  );
  page.asBody(rows);
  page.skip(METHODS.length + 1);
}

function writeLeverages(page: ModelSheet): void {
  page.heading(
    "Chance of liquidation by leverage",
    "Position of sheet Position, at other leverages."
  );
  page.header(["Leverage", "Liquidation price", "Distance", "Chance"]);
  const count = LEVERAGES.length;
  const from = page.next;
  const leverages = page.block(count, 1);
  leverages.numberFormat = LEVERAGES.map(() => [FORMATS.leverage]);
  leverages.values = LEVERAGES.map((leverage) => [leverage]);
  page.asInput(leverages);
  leverages.format.horizontalAlignment = "Left";
  const rows = page.block(count, 4).getColumn(1).getResizedRange(0, 2);
  rows.numberFormat = LEVERAGES.map(() => [FORMATS.price, FORMATS.percent, FORMATS.finePercent]);
  rows.formulas = LEVERAGES.map((_, index) => {
    const row = from + index;
    return [
      `=ISOLIQ(Side,Entry,Size,B${row},Market)`,
      `=LIQDISTANCE(Side,Entry,C${row})`,
      `=LIQPROB(Side,Entry,C${row},Volatility,Horizon)`,
    ];
  });
  page.asBody(page.block(count, 4));
  drawChances(page.sheet, from, count);
  page.skip(count + 1);
}

function drawChances(sheet: Excel.Worksheet, from: number, count: number): void {
  const last = from + count - 1;
  const chart = sheet.charts.add(
    "ColumnClustered",
    sheet.getRange(`E${from - 1}:E${last}`),
    "Columns"
  );
  chart.name = "Chance of liquidation";
  chart.title.text = "Chance of liquidation within the horizon, by leverage";
  chart.legend.visible = false;
  chart.axes.valueAxis.numberFormat = "0%";
  chart.axes.categoryAxis.title.text = "Leverage";
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(`B${from}:B${last}`));
  series.format.fill.setSolidColor(COLORS.accent);
  chart.setPosition(`B${last + 2}`, `G${last + 17}`);
}

import { COLORS } from "../colors";
import { FORMATS } from "../formats";
import { ModelSheet } from "../ModelSheet";

/** What a short perpetual takes off a holding, and what that costs. */
export function writeHedge(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  const page = new ModelSheet(workbook, sheet, COLORS.accent);
  page.title(
    "Hedge",
    "I hold ETH and short a BTC perpetual against it: how much, and at what cost?"
  );
  writeInputs(page);
  writeHedgeSize(page);
  writeCost(page);
  writeEffect(page);
}

function writeInputs(page: ModelSheet): void {
  page.heading("The holding and its hedge");
  page.inputs([
    {
      label: "Coins held",
      value: 4,
      format: FORMATS.coins,
      unit: "ETH",
      note: "",
      name: "HeldSize",
    },
    {
      label: "Days hedged",
      value: 30,
      format: FORMATS.count,
      unit: "days",
      note: "",
      name: "HedgeDays",
    },
    {
      label: "Funding rate of the perpetual",
      value: 0.0001,
      format: FORMATS.rate,
      unit: "a payment",
      note: "Positive: longs pay and the short hedge receives.",
      name: "HedgeFundingRate",
    },
    {
      label: "Payments a day",
      value: 3,
      format: FORMATS.count,
      note: "Every 8 hours; Hyperliquid and dYdX pay hourly: 24.",
      name: "HedgePaymentsPerDay",
    },
    {
      label: "Fee of a fill",
      value: 0.0005,
      format: FORMATS.finePercent,
      unit: "of value",
      note: "Paid when the hedge is opened and when it is closed.",
      name: "HedgeFeeRate",
    },
  ]);
}

function writeHedgeSize(page: ModelSheet): void {
  page.heading("Size of the hedge");
  page.results([
    {
      label: "Price of what is held",
      formula: "=INDEX(Prices[ETH close],ROWS(Prices[ETH close]))",
      format: FORMATS.price,
      unit: "USDT",
      note: "Last close on sheet Prices.",
      name: "HeldPrice",
    },
    {
      label: "Price of the hedge",
      formula: "=INDEX(Prices[Close],ROWS(Prices[Close]))",
      format: FORMATS.price,
      unit: "USDT",
      note: "Last close on sheet Prices.",
      name: "HedgePrice",
    },
    {
      label: "Value held",
      formula: "=HeldSize*HeldPrice",
      format: FORMATS.money,
      unit: "USDT",
      note: "",
      name: "HeldValue",
    },
    {
      label: "Hedge ratio",
      formula: "=HEDGERATIO(Prices[ETH close],Prices[Close])",
      format: FORMATS.number,
      note: "USDT of BTC for each USDT of ETH: covariance ÷ variance of log returns.",
      name: "Ratio",
      isKey: true,
    },
    {
      label: "Size of the short",
      formula: "=HEDGESIZE(HeldSize,HeldPrice,HedgePrice,Ratio)",
      format: FORMATS.coins,
      unit: "BTC",
      note: "",
      name: "HedgeCoins",
      isKey: true,
    },
  ]);
}

function writeCost(page: ModelSheet): void {
  page.heading("Cost of the hedge");
  page.results([
    {
      label: "Payments",
      formula: "=HedgeDays*HedgePaymentsPerDay",
      format: FORMATS.count,
      note: "",
      name: "HedgePayments",
    },
    {
      label: "Rate that the short pays",
      formula: "=-HedgeFundingRate",
      format: FORMATS.rate,
      unit: "a payment",
      note: "Negative: it receives.",
      name: "ShortRate",
    },
    {
      label: "Cost",
      formula: "=HEDGECOST(HeldValue,Ratio,ShortRate,HedgePayments,HedgeFeeRate)",
      format: FORMATS.money,
      unit: "USDT",
      note: "Funding and two fees. Negative: the hedge earns.",
      name: "HedgeTotal",
      isKey: true,
    },
    {
      label: "Cost as a part of what is held",
      formula: "=HedgeTotal/HeldValue",
      format: FORMATS.finePercent,
      note: "",
    },
  ]);
}

function writeEffect(page: ModelSheet): void {
  page.heading(
    "What the hedge does",
    "Prices[[Close]:[ETH close]] are two columns: BTC, then ETH."
  );
  page.header(["Weights", "BTC", "ETH"]);
  const weights = page.block(1, 3);
  const row = page.next;
  weights.formulas = [["ETH with the short", "=-Ratio", 1]];
  weights.getColumn(1).getResizedRange(0, 1).numberFormat = [[FORMATS.number, FORMATS.number]];
  page.asBody(weights);
  page.skip(2);
  page.results([
    {
      label: "Volatility without the hedge",
      formula: '=REALIZEDVOL(Prices[ETH close],"close",PeriodsPerYear)',
      format: FORMATS.percent,
      unit: "a year",
      note: "",
      name: "Unhedged",
    },
    {
      label: "Volatility with the hedge",
      formula: `=PORTFOLIOVOL(C${row}:D${row},Prices[[Close]:[ETH close]],PeriodsPerYear)`,
      format: FORMATS.percent,
      unit: "a year",
      note: "",
      name: "Hedged",
    },
    {
      label: "Volatility taken away",
      formula: "=(Unhedged-Hedged)/Unhedged",
      format: FORMATS.percent,
      note: "What is left cannot be hedged with BTC.",
      isKey: true,
    },
  ]);
  page.header(["Correlations", "BTC", "ETH"]);
  const names = page.block(2, 1);
  names.values = [["BTC"], ["ETH"]];
  const matrix = page.block(2, 3).getColumn(1).getResizedRange(0, 1);
  matrix.numberFormat = [
    [FORMATS.number, FORMATS.number],
    [FORMATS.number, FORMATS.number],
  ];
  matrix.getCell(0, 0).formulas = [["=CORRELATIONS(Prices[[Close]:[ETH close]])"]];
  page.asBody(page.block(2, 3));
  page.skip(3);
}

import { COLORS } from "../colors";
import { FORMATS } from "../formats";
import { ModelSheet } from "../ModelSheet";

const RATES = [-0.0003, -0.0001, 0, 0.00005, 0.0001, 0.0003, 0.0005, 0.001];

/** What holding costs: funding, and the price at which it is earned back. */
export function writeFunding(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  const page = new ModelSheet(workbook, sheet, COLORS.accent);
  page.title(
    "Funding",
    "What does holding the position of sheet Position cost, and when is it earned back?"
  );
  writeInputs(page);
  writeResults(page);
  writeRates(page);
}

function writeInputs(page: ModelSheet): void {
  page.heading("Holding");
  page.inputs([
    {
      label: "Funding rate",
      value: 0.0001,
      format: FORMATS.rate,
      unit: "a payment",
      note: "Positive: longs pay, shorts receive. It changes with every payment.",
      name: "FundingPerPeriod",
    },
    {
      label: "Hours between payments",
      value: 8,
      format: FORMATS.count,
      unit: "hours",
      note: "8 at most venues, 1 at Hyperliquid and dYdX.",
      name: "IntervalHours",
    },
    {
      label: "Hours held",
      value: 336,
      format: FORMATS.count,
      unit: "hours",
      note: "Two weeks.",
      name: "HoursHeld",
    },
    {
      label: "Price meanwhile",
      value: 60_000,
      format: FORMATS.price,
      unit: "USDT",
      note: "Funding is paid on the value at the mark price: here one for all payments.",
      name: "MarkPrice",
    },
  ]);
}

function writeResults(page: ModelSheet): void {
  page.heading("What it costs");
  page.results([
    {
      label: "Payments",
      formula: "=HoursHeld/IntervalHours",
      format: FORMATS.count,
      note: "",
      name: "Payments",
    },
    {
      label: "Annual rate",
      formula: "=FUNDINGAPR(FundingPerPeriod,IntervalHours)",
      format: FORMATS.finePercent,
      unit: "a year",
      note: "Simple, of the position's value.",
    },
    {
      label: "Funding",
      formula: "=FUNDINGCOST(Side,Size,MarkPrice,FundingPerPeriod,Payments,Market)",
      format: FORMATS.money,
      unit: "USDT",
      note: "Positive: you pay.",
      name: "Funding",
      isKey: true,
    },
    {
      label: "Funding as a part of margin",
      formula: "=Funding/Margin",
      format: FORMATS.finePercent,
      note: "Leverage multiplies it.",
    },
    {
      label: "Break-even price",
      formula: "=BREAKEVENPRICE(Side,Entry,Size,FeeRate,Funding,Market)",
      format: FORMATS.price,
      unit: "USDT",
      note: "Both fees and this funding are earned back here.",
      name: "BreakEven",
      isKey: true,
    },
    {
      label: "Move to break even",
      formula: "=(BreakEven-Entry)/Entry",
      format: FORMATS.finePercent,
      unit: "of entry",
      note: "",
    },
  ]);
}

function writeRates(page: ModelSheet): void {
  page.heading("At other rates", "Green: you are paid for holding.");
  page.header(["Funding rate", "Annual rate", "Funding", "Part of margin", "Break-even price"]);
  const from = page.next;
  const rates = page.block(RATES.length, 1);
  rates.numberFormat = RATES.map(() => [FORMATS.rate]);
  rates.values = RATES.map((rate) => [rate]);
  page.asInput(rates);
  rates.format.horizontalAlignment = "Left";
  const rows = page.block(RATES.length, 5).getColumn(1).getResizedRange(0, 3);
  const { finePercent, money, price } = FORMATS;
  rows.numberFormat = RATES.map(() => [finePercent, money, finePercent, price]);
  rows.formulas = RATES.map((_, index) => {
    const row = from + index;
    return [
      `=FUNDINGAPR(B${row},IntervalHours)`,
      `=FUNDINGCOST(Side,Size,MarkPrice,B${row},Payments,Market)`,
      `=D${row}/Margin`,
      `=BREAKEVENPRICE(Side,Entry,Size,FeeRate,D${row},Market)`,
    ];
  });
  page.paint(page.block(RATES.length, 5), `=$D${from}<0`, COLORS.good, COLORS.goodFill);
  page.asBody(page.block(RATES.length, 5));
  page.skip(RATES.length + 1);
}

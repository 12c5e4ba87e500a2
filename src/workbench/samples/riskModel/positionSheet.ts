import { COLORS } from "../colors";
import { FORMATS } from "../formats";
import { ModelSheet } from "../ModelSheet";

/** How large a position may be, whether it keeps the rules, and how it is closed in parts. */
export function writePosition(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  const page = new ModelSheet(workbook, sheet, COLORS.accent);
  page.title("Position sizing", "How large may this trade be, and what if it goes wrong?");
  writeInputs(page);
  writeResults(page);
  writeRules(page);
  writeLadder(page);
}

function writeInputs(page: ModelSheet): void {
  page.heading("The trade");
  page.inputs([
    {
      label: "Capital",
      value: 10_000,
      format: FORMATS.money,
      unit: "USDT",
      note: "What you trade with, without unrealised profit.",
      name: "Capital",
    },
    {
      label: "Risk of this trade",
      value: 0.01,
      format: FORMATS.percent,
      unit: "of capital",
      note: "Lost at the stop, fees included.",
      name: "Risk",
    },
    {
      label: "Market",
      value: "BINANCE:BTCUSDT",
      note: "VENUE:SYMBOL. =MARGINTIERS(Market) lists its tiers, their date and source.",
      name: "Market",
    },
    {
      label: "Side",
      value: "long",
      note: "long or short",
      name: "Side",
      choices: ["long", "short"],
    },
    { label: "Entry", value: 60_000, format: FORMATS.price, unit: "USDT", note: "", name: "Entry" },
    {
      label: "Stop",
      value: 56_500,
      format: FORMATS.price,
      unit: "USDT",
      note: "Where the trade is wrong. Sheet Volatility tells how far the price moves in a day.",
      name: "Stop",
    },
    {
      label: "Leverage",
      value: 3,
      format: FORMATS.leverage,
      note: "2 to 5 is usual advice for isolated margin.",
      name: "Leverage",
    },
    {
      label: "Fee of a fill",
      value: 0.0005,
      format: FORMATS.finePercent,
      unit: "of value",
      note: "Binance's base fee for takers; yours may be lower.",
      name: "FeeRate",
    },
    {
      label: "Liquidation beyond the stop by",
      value: 0.02,
      format: FORMATS.percent,
      unit: "of the stop",
      note: "Room for a stop that fills late.",
      name: "Buffer",
    },
    {
      label: "My highest leverage",
      value: 5,
      format: FORMATS.leverage,
      note: "A rule of yours, checked below.",
      name: "LeverageLimit",
    },
    {
      label: "My largest margin",
      value: 0.1,
      format: FORMATS.percent,
      unit: "of capital",
      note: "A rule of yours: 5 to 10 % of capital a trade is usual advice.",
      name: "MarginLimit",
    },
  ]);
}

function writeResults(page: ModelSheet): void {
  page.heading("What follows");
  page.results([
    {
      label: "Size",
      formula: "=POSITIONSIZE(Capital,Risk,Side,Entry,Stop,FeeRate,Market)",
      format: FORMATS.coins,
      unit: "BTC",
      note: "Loses just the risk at the stop.",
      name: "Size",
      isKey: true,
    },
    {
      label: "Value at entry",
      formula: "=Size*Entry",
      format: FORMATS.money,
      unit: "USDT",
      note: "",
      name: "EntryValue",
    },
    {
      label: "Initial margin",
      formula: "=MARGINREQ(Size,Entry,Leverage,Market)",
      format: FORMATS.money,
      unit: "USDT",
      note: "Isolated: the most that can be lost, but for fees.",
      name: "Margin",
    },
    {
      label: "Margin as a part of capital",
      formula: "=Margin/Capital",
      format: FORMATS.percent,
      note: "",
    },
    {
      label: "Maintenance margin at entry",
      formula: '=MARGINREQ(Size,Entry,Leverage,Market,"maintenance")',
      format: FORMATS.money,
      unit: "USDT",
      note: "At this balance the venue liquidates.",
    },
    {
      label: "Opening takes",
      formula: '=MARGINREQ(Size,Entry,Leverage,Market,"order",Side,FeeRate)',
      format: FORMATS.money,
      unit: "USDT",
      note: "Initial margin and fees, as the venue reserves them.",
    },
    {
      label: "Liquidation price",
      formula: "=ISOLIQ(Side,Entry,Size,Leverage,Market)",
      format: FORMATS.price,
      unit: "USDT",
      note: "",
      name: "LiquidationPrice",
      isKey: true,
    },
    {
      label: "Distance to liquidation",
      formula: "=LIQDISTANCE(Side,Entry,LiquidationPrice)",
      format: FORMATS.percent,
      unit: "of entry",
      note: "",
    },
    {
      label: "Stop comes before liquidation",
      formula: "=STOPISSAFE(Side,Entry,Size,Leverage,Stop,Market)",
      note: "FALSE: the stop is never reached.",
      isKey: true,
    },
    {
      label: "Highest leverage with room",
      formula: "=MAXLEVERAGE(Side,Entry,Size,Stop,Market,Buffer)",
      format: FORMATS.leverage,
      note: "Liquidation stays beyond the stop by the room above.",
    },
    {
      label: "Result at the stop, after fees",
      formula:
        "=PERPPNL(Side,Entry,Stop,Size,Market)-PERPFEE(Size,Entry,FeeRate,Market)-PERPFEE(Size,Stop,FeeRate,Market)",
      format: FORMATS.money,
      unit: "USDT",
      note: "Capital × risk, to the cent: the check of the size above.",
    },
  ]);
}

function writeRules(page: ModelSheet): void {
  page.heading("My rules");
  page.header(["Rule", "Value", "Limit", "Verdict"]);
  const rules = page.block(4, 4);
  rules.getCell(0, 0).formulas = [
    ["=RISKCHECK(Capital,Side,Entry,Size,Leverage,Stop,Market,LeverageLimit,MarginLimit)"],
  ];
  const formats = [FORMATS.leverage, FORMATS.percent, FORMATS.price, FORMATS.leverage];
  rules.getColumn(1).getResizedRange(0, 1).numberFormat = formats.map((format) => [format, format]);
  const verdicts = rules.getColumn(3);
  verdicts.format.horizontalAlignment = "Right";
  verdicts.format.font.bold = true;
  const first = `E${page.next}`;
  page.paint(verdicts, `=${first}="OK"`, COLORS.good, COLORS.goodFill);
  page.paint(verdicts, `=${first}="Broken"`, COLORS.bad, COLORS.badFill);
  page.asBody(rules);
  page.skip(5);
}

function writeLadder(page: ModelSheet): void {
  page.heading(
    "Closing in parts",
    "Stops in the order in which they are hit; parts of the whole position, at most 1 together."
  );
  page.header(["Stop", "Price", "Part"]);
  const inputs = page.block(3, 3);
  inputs.values = [
    ["First", 59_000, 0.5],
    ["Second", 57_500, 0.25],
    ["Third", 56_500, 0.25],
  ];
  const figures = inputs.getColumn(1).getResizedRange(0, 1);
  figures.numberFormat = Array.from({ length: 3 }, () => [FORMATS.price, FORMATS.percent]);
  page.asInput(figures);
  page.asBody(inputs);
  const from = page.next;
  page.skip(4);
  const ladder = page.block(4, 6);
  ladder.getCell(0, 0).formulas = [
    [
      `=PARTIALCLOSE(Side,Entry,Size,Leverage,C${from}:C${from + 2},D${from}:D${from + 2},Market,Margin,FeeRate)`,
    ],
  ];
  page.asHeader(ladder.getRow(0));
  const body = page.block(3, 6, 1);
  const { price, coins, money } = FORMATS;
  body.numberFormat = Array.from({ length: 3 }, () => [price, coins, money, coins, money, price]);
  body.getColumn(0).format.horizontalAlignment = "Left";
  page.asBody(body);
  page.paint(body, `=ISNA(B${page.next + 1})`, COLORS.rule, "#FFFFFF");
  page.skip(5);
  page.remark(
    "P&L after the fee of closing. #N/A under Liquidation price: nothing is left to liquidate."
  );
}

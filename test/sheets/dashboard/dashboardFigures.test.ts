import { createDashboardSheet } from "../../../src/commands/dashboard";
import { createPositionsSheet, createScenarioSheet } from "../../../src/commands/job";
import { createReviewSheet } from "../../../src/commands/reviewSheet";
import type { Position } from "../../../src/importing/position";
import { isError } from "../../../src/host/model/value";
import { findMarket } from "../../../src/venues";
import { Embedded } from "../embedded";
import { reviewBook } from "../review/reviewBook";

const SHEET = "Dashboard";
const CAPITAL = 250_000;
const VOLATILITY = 0.6;
const CORRELATION = 0.7;

/** A position in plain numbers, computed here a second time. */
function plain(position: Position) {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const inverse = position.contract === "inverse";
  const sign = position.side === "short" ? -1 : 1;
  const [size, entry] = [Number(position.size), Number(position.entry)];
  const price = number(position.mark) ?? entry;
  const atEntry = inverse ? size / entry : size * entry;
  const margin = number(position.margin) ?? atEntry / number(position.leverage)!;
  const coin = inverse ? price : 1;
  const profit = position.mark
    ? sign * (inverse ? size * (1 / entry - 1 / price) : size * (price - entry))
    : 0;
  const exposure = inverse ? size : size * price;
  const rate = number(position.fundingRate) ?? 0.0001;
  return {
    label: `${position.market} ${position.side}`,
    market: position.market,
    margin: margin * coin,
    profit: profit * coin,
    exposure,
    net: sign * exposure,
    funding: sign * exposure * rate * 3,
    leverage: atEntry / margin,
    effective: exposure / coin / (margin + profit),
    price,
    stop: number(position.stop),
    sign,
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function account(embedded: Embedded, label: string): number | string {
  return embedded.value(SHEET, embedded.rowOf(SHEET, label), 2) as number;
}

/** A row of the limits: broken by, worst, position. */
function limit(embedded: Embedded, label: string) {
  for (let row = 0; row < 40; row += 1) {
    if (embedded.value(SHEET, row, 6) !== label) continue;
    return [9, 10, 11].map((column) => embedded.value(SHEET, row, column));
  }
  throw new Error(`no limit "${label}"`);
}

async function dashboard(book: Position[]): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet(book);
  await createDashboardSheet({ capital: CAPITAL });
  await embedded.workbook.settled();
  return embedded;
}

/** What the Positions table has in a column of formulas. */
function tableColumn(embedded: Embedded, name: string) {
  const table = embedded.workbook.tables[0]!;
  const column = table.area.column + table.columns.findIndex((one) => one.name === name);
  return Array.from({ length: table.area.rows - 1 }, (_, row) =>
    embedded.value("Positions", table.area.row + 1 + row, column)
  );
}

function errorsIn(embedded: Embedded): string[] {
  const used = embedded.workbook.usedArea(embedded.sheet(SHEET))!;
  const errors: string[] = [];
  for (let row = 0; row < used.row + used.rows; row += 1) {
    for (let column = 0; column < used.column + used.columns; column += 1) {
      const value = embedded.value(SHEET, row, column);
      if (isError(value)) errors.push(`R${row + 1}C${column + 1} ${value.code}`);
    }
  }
  return errors;
}

describe("the Dashboard sheet", () => {
  it.each(Array.from({ length: 10 }, (_, index) => [index + 21, 1 + ((index * 5) % 17)]))(
    "adds up to the same figures when recomputed: book %d of %d positions",
    async (seed, count) => {
      const book = reviewBook(seed, count);
      const embedded = await dashboard(book);
      const positions = book.map(plain);
      const total = (key: "margin" | "profit" | "exposure" | "net" | "funding") =>
        sum(positions.map((one) => one[key]));
      const near = (label: string, expected: number) =>
        expect([label, account(embedded, label)]).toEqual([
          label,
          expect.closeTo(expected, 9 - Math.ceil(Math.log10(Math.abs(expected) + 1))),
        ]);
      near("Margin used", total("margin"));
      near("Margin utilisation", total("margin") / CAPITAL);
      near("Free capital", CAPITAL - total("margin"));
      near("Unrealised P&L", total("profit"));
      near("Exposure, gross", total("exposure"));
      near("Exposure, net", total("net"));
      near("Funding a day (paid +)", total("funding"));
      near("Funding a year (paid +)", 365 * total("funding"));

      const byMarket = new Map<string, number>();
      for (const { market, net } of positions) {
        byMarket.set(market, (byMarket.get(market) ?? 0) + net);
      }
      const nets = [...byMarket.values()];
      let variance = 0;
      nets.forEach((a, i) =>
        nets.forEach((b, j) => (variance += a * b * VOLATILITY ** 2 * (i === j ? 1 : CORRELATION)))
      );
      near("Volatility of the book, a day", Math.sqrt(variance / 365));

      const distances = tableColumn(embedded, "Distance")
        .map((value, index) => ({ value, label: positions[index]!.label }))
        .filter((one): one is { value: number; label: string } => typeof one.value === "number")
        .sort((a, b) => a.value - b.value);
      near("Nearest liquidation, in price", distances[0]!.value);
      near("Nearest, in days of volatility", distances[0]!.value / (VOLATILITY / Math.sqrt(365)));
      const first = embedded.rowOf(SHEET, "Position") + 1;
      const shown = distances.slice(0, Math.min(12, Math.max(5, count)));
      shown.forEach(({ value, label }, rank) =>
        expect([
          embedded.value(SHEET, first + rank, 1),
          embedded.value(SHEET, first + rank, 2),
        ]).toEqual([label, value])
      );
      expect(errorsIn(embedded)).toEqual([]);
      embedded.close();
    }
  );

  it.each([31, 32, 33])("counts the limits that are broken: book %d", async (seed) => {
    const book = reviewBook(seed, 11);
    const embedded = await dashboard(book);
    const positions = book.map(plain);
    const liquidations = tableColumn(embedded, "Liquidation");
    const above = positions.filter(({ leverage }) => leverage > 3 + 1e-9);
    const worst = positions.reduce((a, b) => (a.leverage >= b.leverage ? a : b));
    expect(limit(embedded, "Leverage of a position at most")).toEqual([
      above.length,
      expect.closeTo(worst.leverage, 6),
      above.length ? worst.label : "",
    ]);
    const large = positions.filter(({ margin }) => margin > 0.1 * CAPITAL);
    expect(limit(embedded, "Margin of a trade at most")[0]).toBe(large.length);
    const behind = positions.filter(({ stop, sign }, index) => {
      const level = liquidations[index];
      return stop !== undefined && typeof level === "number" && sign * (stop - level) <= 0;
    });
    expect(limit(embedded, "Stop before liquidation")[0]).toBe(behind.length);
    const beyond = positions.filter(({ market, leverage }, index) => {
      const { entry, size, contract } = book[index]!;
      const tiers = findMarket(market).maintenance;
      if (!tiers || !market.startsWith("BINANCE")) return false;
      const value =
        contract === "inverse" ? Number(size) / Number(entry) : Number(size) * Number(entry);
      return value > 1e9 && leverage > 1;
    });
    expect(limit(embedded, "Leverage that the market allows")[0]).toBe(beyond.length);

    // The list calls RISKCHECK for each of its rows: the same four rules.
    const first = embedded.rowOf(SHEET, "Position") + 1;
    const counts = Array.from({ length: 11 }, (_, rank) =>
      Number(embedded.value(SHEET, first + rank, 11) || 0)
    );
    const listed = Array.from({ length: 11 }, (_, rank) => embedded.value(SHEET, first + rank, 1));
    if (!listed.includes("")) {
      expect(sum(counts)).toBe(above.length + large.length + behind.length + beyond.length);
    }
    embedded.close();
  });

  it("shows the effective leverage of each position as ISOLEVERAGE defines it", async () => {
    const book = reviewBook(41, 6);
    const embedded = await dashboard(book);
    const first = embedded.rowOf(SHEET, "Position") + 1;
    for (let row = first; embedded.value(SHEET, row, 0) !== ""; row += 1) {
      const place = embedded.value(SHEET, row, 0);
      if (typeof place !== "number") break;
      const { effective } = plain(book[place - 1]!);
      expect(embedded.value(SHEET, row, 8)).toEqual(
        effective > 0 ? expect.closeTo(effective, 6) : "gone"
      );
    }
    embedded.close();
  });

  it("orders the list by price where that is chosen", async () => {
    const embedded = await dashboard(reviewBook(5, 8));
    const sheet = embedded.sheet(SHEET);
    const market = embedded.rowOf(SHEET, "Market") + 1;
    // The nearest one becomes the farthest in days, in a market that hardly moves.
    const first = embedded.rowOf(SHEET, "Position") + 1;
    const nearest = String(embedded.value(SHEET, first, 1));
    const row = embedded.rowOf(SHEET, nearest.replace(/ (long|short)$/, ""), market);
    embedded.workbook.setInputs(sheet, row, 2, [[0.01]]);
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, first, 1)).not.toBe(nearest);
    for (let order = 0; order < 40; order += 1) {
      if (embedded.value(SHEET, order, 6) === "Nearest by") {
        embedded.workbook.setInputs(sheet, order, 8, [["price"]]);
      }
    }
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, first, 1)).toBe(nearest);
    embedded.close();
  });

  it("counts a row that is added to the table later, in a market that it does not list", async () => {
    const book = reviewBook(6, 4);
    const embedded = await dashboard(book);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Positions");
      const columns = table.columns.load("items/name");
      await context.sync();
      const cells: Record<string, unknown> = {
        Market: "BINANCE:SOLUSDT",
        Side: "long",
        Size: 100,
        Entry: 150,
        Mark: 155,
        Margin: 1500,
        Contract: "linear",
      };
      table.rows.add(undefined, [columns.items.map(({ name }) => cells[name] ?? null) as any]);
      await context.sync();
    });
    await embedded.workbook.settled();
    const positions = book.map(plain);
    expect(account(embedded, "Margin used")).toBeCloseTo(
      sum(positions.map(({ margin }) => margin)) + 1500,
      4
    );
    expect(account(embedded, "Exposure, gross")).toBeCloseTo(
      sum(positions.map(({ exposure }) => exposure)) + 15_500,
      4
    );
    const other = embedded.rowOf(SHEET, "Any other market");
    expect(embedded.value(SHEET, other, 6)).toBe(1);
    embedded.close();
  });

  it.each([
    ["Side", "sell"],
    ["Side", " short "],
    ["Size", "4 ETH"],
    ["Size", -4],
  ])("leaves out a row whose %s is made %p, and says so", async (name, input) => {
    const book = reviewBook(6, 4);
    const embedded = await dashboard(book);
    await createReviewSheet();
    const table = embedded.workbook.tables[0]!;
    const column = table.area.column + table.columns.findIndex((one) => one.name === name);
    embedded.workbook.setInputs(table.sheet, table.area.row + 1, column, [[input]]);
    await embedded.workbook.settled();
    const counted = book.slice(1).map(plain);
    for (const [label, key] of [
      ["Margin used", "margin"],
      ["Unrealised P&L", "profit"],
      ["Exposure, net", "net"],
    ] as const) {
      expect([label, account(embedded, label)]).toEqual([
        label,
        expect.closeTo(sum(counted.map((one) => one[key])), 4),
      ]);
    }
    expect(limit(embedded, "Leverage that the market allows")[0]).toBe(0);
    const warning = /^Warning: 1 of 4 rows left out/;
    expect(embedded.value(SHEET, 3, 1)).toMatch(warning);
    expect(embedded.value("Review", 3, 1)).toMatch(warning);
    expect(errorsIn(embedded)).toEqual([]);
    embedded.close();
  });

  it("says which positions are past liquidation, and which have cross margin", async () => {
    const [one] = reviewBook(6, 1);
    const position = {
      ...one!,
      market: "LINEAR:0.01",
      contract: "linear" as const,
      side: "long" as const,
      size: "1",
      entry: "100",
      leverage: "5",
      margin: "20",
      stop: undefined,
    };
    const embedded = await dashboard([
      { ...position, mark: "60" },
      { ...position, mark: "110", marginMode: "cross" },
    ]);
    await createReviewSheet();
    await createScenarioSheet({});
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "1 of 4 limits is broken · 0.0 % of the capital is margin · 1 position is past liquidation"
    );
    const cross = / 1 with cross margin: isolated figures give each a margin of its own\.$/;
    expect(embedded.value(SHEET, 3, 1)).toMatch(cross);
    expect(embedded.value("Review", 3, 1)).toMatch(cross);
    expect(embedded.value("Scenarios", 2, 1)).toMatch(cross);
    embedded.close();
  });

  it("takes one coin at two venues to move alike", async () => {
    const [one] = reviewBook(6, 1);
    const position = { ...one!, contract: "linear" as const, size: "1", entry: "60000" };
    const priced = { ...position, mark: "61000", leverage: "5", margin: undefined };
    const embedded = await dashboard([
      { ...priced, market: "BINANCE:BTCUSDT", side: "long" },
      { ...priced, market: "HYPERLIQUID:BTC", side: "short" },
      { ...priced, market: "HYPERLIQUID:ETH", side: "long", size: "0.1" },
    ]);
    const ofEther = (6_100 * VOLATILITY) / Math.sqrt(365);
    expect(account(embedded, "Volatility of the book, a day")).toBeCloseTo(ofEther, 6);
    embedded.close();
  });

  it("takes volatility and correlation of a sheet Prices", async () => {
    const prices = [
      [60_000, 3_000],
      [61_200, 3_090],
      [60_500, 3_010],
      [62_000, 3_150],
      [61_700, 3_120],
    ];
    const embedded = await Embedded.open();
    const sheet = embedded.workbook.addSheet("Prices");
    embedded.workbook.setInputs(sheet, 0, 0, [["Day", "BTCUSDT", "BINANCE:ETHUSDT"]]);
    embedded.workbook.setInputs(
      sheet,
      1,
      0,
      prices.map((line, day) => [46000 + day, ...line])
    );
    const book = reviewBook(1, 2).map((position, index) => ({
      ...position,
      contract: "linear" as const,
      market: ["BINANCE:BTCUSDT", "BINANCE:ETHUSDT"][index]!,
    }));
    await createPositionsSheet(book);
    await createDashboardSheet({ capital: CAPITAL });
    await embedded.workbook.settled();
    const returns = [0, 1].map((asset) =>
      prices.slice(1).map((line, day) => Math.log(line[asset]! / prices[day]![asset]!))
    );
    const mean = returns.map((own) => sum(own) / own.length);
    const covariance = (a: number, b: number) =>
      sum(returns[a]!.map((r, day) => (r - mean[a]!) * (returns[b]![day]! - mean[b]!))) / 3;
    const correlation = covariance(0, 1) / Math.sqrt(covariance(0, 0) * covariance(1, 1));
    expect(account(embedded, "Correlation of the book")).toBeCloseTo(correlation, 9);
    const row = embedded.rowOf(SHEET, "BINANCE:BTCUSDT", embedded.rowOf(SHEET, "Market"));
    expect(embedded.value(SHEET, row, 3)).toBeCloseTo(Math.sqrt(365 * covariance(0, 0)), 9);
    expect(errorsIn(embedded)).toEqual([]);
    embedded.close();
  });
});

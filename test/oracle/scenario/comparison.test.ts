import { createPositionsSheet, createScenarioSheet } from "../../../src/commands/job";
import type { Position } from "../../../src/importing/position";
import { POSITION_COLUMNS, type PositionColumnName } from "../../../src/scenario";
import { Embedded } from "../../sheets/embedded";
import {
  oracleBook,
  ORACLE_MARKETS,
  type OracleAssumptions,
  type OraclePosition,
} from "./oracleBook";
import { recompute } from "./recompute";

const SHEET = "Scenarios";
const FIRST = 2;
const SHOCKS = 7;
const BOOKS = Math.max(200, Number(process.env.ORACLE_RUNS ?? 0) / 1000);
const SIZES = [1, 2, 3, 6, 8];
const BOOKS_A_SIZE = Math.ceil(BOOKS / SIZES.length);

/** Equal to a ten-millionth of the larger one: the oracle tries, the sheet solves. */
function differs(actual: unknown, expected: number | "none"): boolean {
  if (expected === "none" || typeof actual !== "number") return actual !== expected;
  return !(Math.abs(actual - expected) <= 1e-7 * Math.max(1, Math.abs(expected)));
}

function asPosition(one: OraclePosition, index: number): Position {
  return {
    venue: "",
    market: one.market,
    symbol: one.market,
    contract: ORACLE_MARKETS[one.market]!.contract,
    side: one.side,
    size: String(one.size),
    entry: String(one.entry),
    leverage: String(one.leverage ?? 10),
    marginMode: "isolated",
    provenance: {},
    sourceRow: index + 1,
  };
}

const EVERY_MARKET = Object.keys(ORACLE_MARKETS);

/** What the sheet is made over: its table of markets lists these, for large books all of them. */
function firstPositions(count: number): OraclePosition[] {
  return oracleBook(1, count, SHOCKS).positions.map((position, index) => ({
    ...position,
    market: EVERY_MARKET[(index + count) % EVERY_MARKET.length]!,
  }));
}

async function openSheet(count: number): Promise<Embedded> {
  const embedded = await Embedded.open();
  const { assumptions } = oracleBook(1, count, SHOCKS);
  await createPositionsSheet(firstPositions(count).map(asPosition));
  await createScenarioSheet({ capital: 1, shocks: [...assumptions.shocks] });
  return embedded;
}

const blank = (value: number | string | undefined) => value ?? "";

/** Types a book and its assumptions into the sheets, as a person would. */
async function type(positions: readonly OraclePosition[], assumptions: OracleAssumptions) {
  await Excel.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    const cells = (position: OraclePosition): Partial<Record<PositionColumnName, unknown>> => ({
      Market: position.market,
      Side: position.side,
      Size: position.size,
      Entry: position.entry,
      Mark: blank(position.mark),
      Leverage: blank(position.leverage),
      Margin: blank(position.margin),
      "Funding rate": blank(position.fundingRate),
      Contract: ORACLE_MARKETS[position.market]!.contract,
    });
    const table = tables.getItem("Positions");
    for (const { name } of POSITION_COLUMNS) {
      const column = positions.map((position) => cells(position)[name]);
      if (column[0] === undefined) continue;
      table.columns.getItem(name).getDataBodyRange().values = column.map((value) => [value]);
    }
    const { hedge } = assumptions;
    const typed: Record<string, unknown> = {
      Capital: assumptions.capital,
      Days: assumptions.days,
      MaxLeverage: assumptions.maxLeverage,
      MaxAllocation: assumptions.maxAllocation,
      StressMove: assumptions.stressMove,
      HedgeMarket: hedge.market,
      HedgePrice: hedge.price,
      HedgeLeverage: hedge.leverage,
      HedgeShare: hedge.share,
      HedgeFundingRate: hedge.fundingRate,
      HedgeFundingHours: hedge.fundingHours,
      HedgeFeeRate: hedge.feeRate,
      HedgeVolatility: hedge.volatility,
      HedgeBeta: blank(hedge.beta),
    };
    for (const [key, value] of Object.entries(typed)) {
      names.getItem(`Scenario_${key}`).getRange().values = [[value]];
    }
    names.getItem("Scenario_Shocks").getRange().values = [[...assumptions.shocks]];
    const sheet = worksheets.getItem(SHEET);
    const used = sheet.getRange("B1:B60").load("values");
    await context.sync();
    const labels = used.values.map(([label]) => String(label));
    const first = labels.indexOf("Market");
    labels.slice(first + 1, labels.indexOf("Any other market") + 1).forEach((label, index) => {
      // A market that the table does not list takes the row of any other one, the same for all of them.
      const rates = assumptions.rates[label] ?? assumptions.rates[EVERY_MARKET[0]!]!;
      sheet.getRange(`C${first + 2 + index}:H${first + 2 + index}`).values = [
        [
          rates.fundingRate,
          rates.fundingHours,
          rates.feeRate,
          rates.volatility,
          rates.correlation,
          blank(rates.hedgeRatio),
        ],
      ];
    });
    await context.sync();
  });
}

/** Rates as the sheet has them: listed markets their own, all others the same. */
function ratesOnSheet(
  assumptions: OracleAssumptions,
  listed: ReadonlySet<string>
): OracleAssumptions {
  const other = assumptions.rates[EVERY_MARKET[0]!]!;
  const rates = Object.fromEntries(
    EVERY_MARKET.map((name) => [name, listed.has(name) ? assumptions.rates[name]! : other])
  );
  return { ...assumptions, rates };
}

describe.each(SIZES)("random books of %d positions", (count) => {
  let embedded: Embedded;
  let listed: ReadonlySet<string>;
  beforeAll(async () => {
    embedded = await openSheet(count);
    listed = new Set(firstPositions(count).map(({ market }) => market));
  });
  afterAll(() => embedded.close());

  const row = (label: string, from = 0) => embedded.rowOf(SHEET, label, from);
  const figures = (at: number) =>
    Array.from({ length: SHOCKS }, (_, shock) => embedded.value(SHEET, at, FIRST + shock));

  it("say what an independent recomputation says", async () => {
    const wrong: string[] = [];
    for (let book = 0; book < BOOKS_A_SIZE; book += 1) {
      const seed = 1000 * count + book;
      const random = oracleBook(seed, count, SHOCKS);
      // The fee that a venue keeps is known for listed markets only.
      const positions = random.positions.map((position) => {
        const isKept = ORACLE_MARKETS[position.market]!.keptFee > 0;
        if (!isKept || listed.has(position.market)) return position;
        const { contract } = ORACLE_MARKETS[position.market]!;
        const market = contract === "linear" ? "LINEAR:0.0075" : "INVERSE:0.0125";
        return { ...position, market };
      });
      const assumptions = ratesOnSheet(random.assumptions, listed);
      await type(positions, assumptions);
      await embedded.workbook.settled();
      const expected = recompute(positions, assumptions);
      const check = (what: string, actual: unknown, figure: number | "none") => {
        if (differs(actual, figure)) {
          wrong.push(`book ${seed}, ${what}: sheet ${String(actual)}, recomputed ${figure}`);
        }
      };
      expected.strategies.forEach(([name, strategy], place) => {
        for (const [title, key] of [
          ["Account after the shock", "account"],
          ["P&L after the shock", "result"],
          ["Positions liquidated", "liquidated"],
        ] as const) {
          const shown = figures(row(name, row(title)));
          shown.forEach((figure, shock) =>
            check(`${name}, ${title}, shock ${shock}`, figure, strategy[key][shock]!)
          );
        }
        for (const [label, figure] of Object.entries(strategy.metrics)) {
          check(`${name}, ${label}`, embedded.value(SHEET, row(label), FIRST + place), figure);
        }
      });
      for (const sizing of ["imported", "conservative"] as const) {
        const title = sizing === "imported" ? "as imported" : "conservative";
        const grid = row(`P&L by position after funding: ${title}, isolated`) + 2;
        expected.grids[sizing].forEach((line, position) =>
          figures(grid + position).forEach((figure, shock) =>
            check(`position ${position + 1} ${title}, shock ${shock}`, figure, line[shock]!)
          )
        );
      }
      expect(wrong.slice(0, 8)).toEqual([]);
    }
  }, 300_000);
});

import {
  createPositionsSheet,
  createScenarioSheet,
  type ScenarioOptions,
} from "../../src/commands/job";
import { previewScenario } from "../../src/commands/previewScenario";
import { oracleBook, ORACLE_MARKETS } from "../oracle/scenario/oracleBook";
import { Embedded } from "../sheets/embedded";

const SHEET = "Scenarios";
const FIRST = 2;
const SHOCKS = 5;

function closeTo(actual: unknown, expected: number | undefined): boolean {
  if (expected === undefined) return actual === "none";
  return (
    typeof actual === "number" &&
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
  );
}

async function openBook(seed: number) {
  const embedded = await Embedded.open();
  const { positions, assumptions } = oracleBook(seed, 1 + (seed % 6), SHOCKS);
  const text = (value: number | undefined) =>
    value === undefined ? undefined : value.toFixed(12).replace(/\.?0+$/, "");
  await createPositionsSheet(
    positions.map((one, index) => ({
      venue: "",
      market: one.market,
      symbol: one.market,
      contract: ORACLE_MARKETS[one.market]!.contract,
      side: one.side,
      size: text(one.size)!,
      entry: text(one.entry)!,
      mark: text(one.mark),
      leverage: text(one.leverage),
      margin: text(one.margin),
      fundingRate: text(one.fundingRate),
      marginMode: "isolated" as const,
      provenance: {},
      sourceRow: index + 1,
    }))
  );
  const { rates, shocks, ...rest } = assumptions;
  const options: ScenarioOptions = {
    ...rest,
    shocks: [...shocks],
    markets: Object.entries(rates).map(([market, own]) => ({ market, ...own })),
  };
  return { embedded, options };
}

const seeds = Array.from({ length: 24 }, (_, index) => 501 + index);

it.each(seeds)("a preview says what the sheet will say: random book %d", async (seed) => {
  const { embedded, options } = await openBook(seed);
  try {
    const sheets = embedded.workbook.sheets.length;
    const preview = await previewScenario(options);
    expect(embedded.workbook.sheets).toHaveLength(sheets);
    await createScenarioSheet(options);
    await embedded.workbook.settled();
    const row = (label: string, from = 0) => embedded.rowOf(SHEET, label, from);
    const wrong: string[] = [];
    const check = (what: string, actual: unknown, expected: number | undefined) => {
      if (!closeTo(actual, expected))
        wrong.push(`${what}: sheet ${String(actual)}, preview ${expected}`);
    };
    preview.strategies.forEach((strategy, place) => {
      const metric = (label: string) => embedded.value(SHEET, row(label), FIRST + place);
      check(`${strategy.name}, margin`, metric("Margin used"), strategy.marginUsed);
      check(`${strategy.name}, free`, metric("Share of capital free"), strategy.shareFree);
      check(`${strategy.name}, worst`, metric("Worst loss over the shocks"), strategy.worstLoss);
      check(
        `${strategy.name}, distance`,
        metric("Move to the nearest liquidation"),
        strategy.distance
      );
      const chance = metric("Highest chance in the horizon");
      check(`${strategy.name}, chance`, chance, strategy.chance);
      check(
        `${strategy.name}, funding`,
        metric("Funding over the horizon (paid +)"),
        strategy.funding
      );
      expect(String(metric("Verdict")).toLowerCase()).toMatch(new RegExp(`^${strategy.verdict}`));
      for (const [title, figures] of [
        ["Account after the shock", strategy.account],
        ["P&L after the shock", strategy.result],
        ["Positions liquidated", strategy.liquidated],
      ] as const) {
        const at = row(strategy.name, row(title));
        figures.forEach((figure, shock) =>
          check(
            `${strategy.name}, ${title} ${shock}`,
            embedded.value(SHEET, at, FIRST + shock),
            figure
          )
        );
      }
    });
    const nearest = row("Positions by distance to liquidation, as imported") + 2;
    preview.positions.forEach((position, index) => {
      const cell = (column: number) => embedded.value(SHEET, nearest + index, FIRST + column);
      expect(embedded.value(SHEET, nearest + index, 1)).toBe(position.label);
      check(`${position.label}, distance`, cell(0), position.distance);
      check(`${position.label}, chance`, cell(1), position.chance);
      check(`${position.label}, margin`, cell(2), position.margin);
      check(`${position.label}, funding`, cell(3), position.fundingADay);
    });
    expect(wrong).toEqual([]);
  } finally {
    embedded.close();
  }
});

it("a preview assumes a capital where none is given, and says so", async () => {
  const { embedded, options } = await openBook(501);
  try {
    const { capital, capitalAssumed } = await previewScenario({ ...options, capital: undefined });
    expect(capital).toBeGreaterThan(0);
    expect(capitalAssumed).toBe(true);
  } finally {
    embedded.close();
  }
});

import {
  dashboardSheet,
  isFormula,
  positionsSheet,
  reviewSheet,
  scenarioSheet,
  type SheetPlan,
} from "../../src/scenario";
import { IMPORTED_AT, SMALL_BOOK } from "./books";

const result = { format: "", venue: "", findings: [], rowsRead: 3, flatRowsDropped: 0 };
const ROW = {
  side: "long",
  contract: "linear",
  market: "BINANCE:BTCUSDT",
  size: 0.5,
  entry: 60_000,
  mark: 61_000,
  margin: 3_000,
} as const;
const positionsTable = "Positions";

const PLANS: Record<string, SheetPlan> = {
  Positions: positionsSheet(
    SMALL_BOOK,
    { result, importedAt: IMPORTED_AT },
    { sheet: "Positions", table: positionsTable }
  ),
  Scenarios: scenarioSheet(
    [ROW],
    { capital: 10_000, shocks: [-0.025, 0, 0.1] },
    { sheet: "Scenarios", prefix: "Scenario", positionsTable },
    IMPORTED_AT
  ),
  Dashboard: dashboardSheet(
    [ROW],
    { capital: 10_000, capitalAssumed: true },
    { sheet: "Dashboard", prefix: "Dashboard", positionsTable, source: "'Positions'!$A$2" },
    IMPORTED_AT
  ),
  Review: reviewSheet(
    [ROW],
    {},
    { sheet: "Review", prefix: "Review", positionsTable },
    IMPORTED_AT
  ),
};

function formulasOf({ blocks }: SheetPlan): string[] {
  const cells = blocks.flatMap((block) => block.cells.flat());
  return cells.flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
}

/** Formats that `TEXT` is given, from formulas that use it. */
function textFormats(formulas: readonly string[]): string[] {
  return formulas
    .filter((formula) => /\bTEXT\(/.test(formula))
    .flatMap((formula) => formula.match(/"[^"]*"/g) ?? [])
    .filter((text) => /^"[-+#0.,%;]+"$/.test(text) && /[#0]/.test(text));
}

test("Formulas of the sheets write per cent by TEXT", () => {
  expect(textFormats(Object.values(PLANS).flatMap(formulasOf))).toContain('"0%"');
});

test.each(Object.keys(PLANS))(
  "%s gives TEXT no format with a point or comma, which a German Excel reads the other way round",
  (name) => {
    const formats = textFormats(formulasOf(PLANS[name]!));
    expect(formats.filter((format) => /[.,]/.test(format))).toEqual([]);
  }
);

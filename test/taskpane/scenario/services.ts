import { previewComparison } from "../../../src/scenario";
import { previewAssumptions } from "../../../src/scenario/preview/previewAssumptions";
import type { SavedScenario } from "../../../src/commands/savedScenarios";
import type { ScenarioServices } from "../../../src/taskpane/scenario/ScenarioServices";

/** A book of two positions, one of them close to its liquidation. */
export const BOOK = [
  {
    side: "long",
    contract: "linear",
    market: "BINANCE:BTCUSDT",
    size: 0.5,
    entry: 60000,
    mark: 61000,
    leverage: 20,
  },
  {
    side: "short",
    contract: "linear",
    market: "BINANCE:ETHUSDT",
    size: 4,
    entry: 3000,
    mark: 2900,
    leverage: 5,
  },
] as const;

/** Services over a book of two positions, computed by the real room; the workbook accepts what it is given. */
export function scenarioServices(changed: Partial<ScenarioServices> = {}): ScenarioServices {
  const saved = new Map<string, SavedScenario>();
  return {
    usualAssumptions: async (table, hedgeMarket) => ({
      ...previewAssumptions(BOOK, { capital: 7800, hedge: { market: hedgeMarket } }),
      tableName: table ?? "Positions",
      positions: BOOK.length,
    }),
    comparisonSheets: async () => [],
    previewScenario: async ({ capital = 7800, ...options }) => ({
      ...previewComparison(BOOK, { ...options, capital }),
      capitalAssumed: false,
    }),
    createScenarioSheet: async () => ({ sheetName: "Scenarios", positions: 2 }),
    updateScenarioSheet: async (sheet = "Scenarios") => ({
      sheetName: sheet,
      positions: 2,
      addedRows: 0,
      addedMarkets: 0,
    }),
    createDashboardSheet: async () => ({ sheetName: "Dashboard", positions: 2 }),
    createReviewSheet: async () => ({ sheetName: "Review", positions: 2 }),
    listScenarios: async () => [...saved.values()],
    saveScenario: async (name, options) => {
      const one = { name, options, savedAt: "2026-08-01T12:00:00Z" };
      saved.set(name, one);
      return one;
    },
    deleteScenario: async (name) => saved.delete(name),
    ...changed,
  };
}

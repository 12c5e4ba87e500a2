import { hedgeIn, readComparisons } from "../sheets/comparison/readComparisons";
import type { ScenarioOptions } from "./scenarioOptions";

/** A Scenarios sheet of the workbook, and the options that its assumptions stand for now. */
export interface ComparisonSheet {
  readonly sheetName: string;
  readonly options: ScenarioOptions;
}

/**
 * The Scenarios sheets of the workbook, the newest last; writes nothing.
 * @throws SheetsError in words for a person
 */
export async function comparisonSheets(): Promise<ComparisonSheet[]> {
  const standing = await readComparisons();
  return standing.map((one) => {
    const { figures } = one;
    return {
      sheetName: one.sheet,
      options: {
        capital: figures.Capital,
        days: figures.Days,
        maxLeverage: figures.MaxLeverage,
        maxAllocation: figures.MaxAllocation,
        stressMove: figures.StressMove,
        lossLimit: figures.LossLimit,
        chanceLimit: figures.ChanceLimit,
        shocks: one.shocks.length ? [...one.shocks] : undefined,
        markets: [...one.markets],
        hedge: hedgeIn(one),
        table: one.table,
      },
    };
  });
}

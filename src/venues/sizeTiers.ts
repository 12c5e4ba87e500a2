import { Fraction, invalidArgument, notAvailable, type MaintenanceTier } from "../core";

/** Row of a table by contracts: most contracts of the tier, maintenance rate, maximum leverage. */
export type ContractRow = readonly [contracts: number, rate: number, maxLeverage: number];

/** One tier that holds for every value of a position whose size decided it. */
export function tierOfSize(rate: Fraction, maxLeverage: Fraction | undefined): MaintenanceTier {
  if (!rate.isBelow(Fraction.ONE)) {
    throw invalidArgument(
      "size",
      "is so large that maintenance margin would be all of the position's value"
    );
  }
  return { floor: Fraction.ZERO, cap: undefined, rate, deduction: Fraction.ZERO, maxLeverage };
}

/**
 * The tier of a size where a venue counts contracts: the whole position takes its tier's rate.
 *
 * @param rows in ascending order of contracts
 * @param contractSize size of one contract, as positions state their size
 * @param beyond why the rows end where they do
 * @returns a function that throws MarginError `notAvailable` for a size above the last row
 */
export function tiersByContracts(
  market: string,
  rows: readonly ContractRow[],
  contractSize: Fraction,
  beyond: string
): (size: Fraction) => MaintenanceTier {
  const tiers = rows.map(([contracts, rate, maxLeverage]) => ({
    most: new Fraction(contracts).times(contractSize),
    tier: tierOfSize(new Fraction(rate), new Fraction(maxLeverage)),
  }));
  return (size) => {
    const held = tiers.find(({ most }) => !size.isAbove(most));
    if (held) return held.tier;
    const last = tiers[tiers.length - 1]?.most ?? Fraction.ZERO;
    throw notAvailable(
      `a size of ${size.toText()} is above the last tier known of ${market}, which ends at ` +
        `${last.toText()}: ${beyond}`
    );
  };
}

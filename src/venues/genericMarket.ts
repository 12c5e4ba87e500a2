import {
  areContinuous,
  flatTier,
  Fraction,
  invalidArgument,
  notNegative,
  progressiveTiers,
  rate as readRate,
  type ContractKind,
  type MaintenanceTier,
} from "../core";
import type { Conventions } from "./conventions";
import { onMarkValue } from "./maintenanceRules";
import type { Market } from "./market";

/** Maintenance rate of a linear contract where no market is named. */
const DEFAULT_MAINTENANCE_RATE = 0.005;

/**
 * A market with one maintenance rate for every position, on the value at mark, without fees.
 *
 * @param maintenanceRate fraction from 0 to below 1; default 0.5 %
 * @throws MarginError `invalid`: `market must be below 1 (5 % is 0.05); got 5`
 */
export function flatRateMarket(
  contract: ContractKind = "linear",
  maintenanceRate: number | string = DEFAULT_MAINTENANCE_RATE
): Market {
  const rate = readRate(maintenanceRate, "market");
  return genericMarket(`${contract.toUpperCase()}:${rate.toText()}`, contract, flatTier(rate));
}

/**
 * A linear market with a tier table given by the user.
 *
 * With deductions that differ from the recurrence maintenance margin jumps at the bounds; with a
 * deduction of 0 in every row the whole position takes its tier's rate, as at Gate and Bitget.
 *
 * @param rows notional floor, maintenance rate[, deduction]: floors ascending from 0; where the
 *   deduction is undefined it follows from the recurrence
 * @throws MarginError `invalid` naming the row that is wrong
 */
export function tierRangeMarket(
  rows: readonly (readonly [floor: number, rate: number, deduction: number | undefined])[]
): Market {
  let last: Fraction | undefined;
  const tiers = rows.map(([floor, rate, deduction], index) => {
    const name = `market row ${index + 1}`;
    const from = notNegative(floor, `${name} floor`);
    if (index === 0 && from.sign() !== 0) {
      throw invalidArgument(
        `${name} floor`,
        `must be 0, where the first tier begins; got ${floor}`
      );
    }
    if (last && !from.isAbove(last)) {
      throw invalidArgument(`${name} floor`, `must be above the floor before it; got ${floor}`);
    }
    last = from;
    const maintenanceRate = readRate(rate, `${name} rate`);
    return {
      floor: from,
      rate: maintenanceRate,
      deduction:
        deduction === undefined
          ? undefined
          : readDeduction(deduction, `${name} deduction`, from.times(maintenanceRate)),
    };
  });
  return genericMarket("tier range", "linear", progressiveTiers(tiers));
}

/** A deduction that leaves maintenance margin at 0 or more from the tier's floor on. */
function readDeduction(value: number, name: string, most: Fraction): Fraction {
  const deduction = notNegative(value, name);
  if (deduction.isAbove(most)) {
    throw invalidArgument(
      name,
      `must be at most floor × rate, ${most.toText()}, so that maintenance margin is not below 0; got ${value}`
    );
  }
  return deduction;
}

const GENERIC: Conventions = {
  tierBy: "value",
  isProgressive: true,
  orderCost: ["initial margin"],
  fundingPrice: "mark",
  priceRounding: "to the tick hit first",
  stepwiseLiquidation: undefined,
};

function genericMarket(
  id: string,
  contract: ContractKind,
  tiers: readonly MaintenanceTier[]
): Market {
  return {
    id,
    venue: "",
    contract,
    maintenance: onMarkValue({ tiers }),
    table: undefined,
    takerFeeRate: Fraction.ZERO,
    takerFeeSource: "none: a market without a venue has no fee of its own",
    reservesCloseFee: false,
    fundingIntervalHours: 8,
    conventions: { ...GENERIC, isProgressive: areContinuous(tiers) },
  };
}

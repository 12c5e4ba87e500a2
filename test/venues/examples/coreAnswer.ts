import {
  bankruptcyPrice,
  crossLiquidationPrice,
  feeToClose,
  Fraction,
  initialMargin,
  liquidationPrice,
  maintenanceMargin,
  marginForLiquidation,
  marginWithCloseFee,
  marginWithoutCloseFee,
  openLoss,
  sideSign,
  tiersFor,
  valueAt,
  type Exposure,
  type MarginRule,
} from "../../../src/core";
import {
  autoCloseMarginFraction,
  findMarket,
  initialMarginFraction,
  maintenanceMarginFraction,
  marginRule,
} from "../../../src/venues";
import { exact, flatRule } from "../../core/positions";

type Given = Readonly<Record<string, any>>;

/** Answers of the margin core by name: what the catalogue has no function for. */
const ANSWERS: Readonly<Record<string, (given: Given) => Fraction>> = {
  liquidationPrice: (given) => liquidationPrice(exposureOf(given), marginOf(given), ruleOf(given)),
  crossLiquidationPrice: (given) =>
    crossLiquidationPrice(
      exposureOf(given),
      exact(given.balance),
      ruleOf(given),
      otherMaintenanceOf(given),
      exact(given.otherProfit ?? 0)
    ),
  marginForLiquidation: (given) =>
    marginForLiquidation(exposureOf(given), exact(given.target), ruleOf(given)),
  openLoss: (given) => openLoss(exposureOf(given), exact(given.mark)),
  marginWithCloseFee: (given) =>
    marginWithCloseFee(exposureOf(given), marginOf(given), exact(given.feeRate)).plus(
      exact(given.added)
    ),
  maintenanceWithCloseFee: (given) => {
    const exposure = exposureOf(given);
    const { size, entry } = exposure;
    return maintenanceMargin(ruleOf(given), size, entry, entry).plus(
      feeToClose(exposure, marginOf(given), exact(given.feeRate))
    );
  },
  bankruptcyWithCloseFee: (given) => {
    const exposure = exposureOf(given);
    const margin = marginWithoutCloseFee(exposure, exact(given.shown), exact(given.feeRate));
    return bankruptcyPrice(exposure, margin);
  },
  positionValue: ({ contract, side, size, price }) =>
    sideSign(side).times(valueAt(contract, exact(size), exact(price))),
  smallestInitialMargin: ({ market, size, price }) => {
    const given = { market, side: "long", size, entry: price };
    return initialMargin(exposureOf(given), tierOfSize(given).maxLeverage as Fraction);
  },
  tierOfSize: (given) => {
    const { rate, maxLeverage } = tierOfSize(given);
    return given.pick === "maxLeverage" ? (maxLeverage as Fraction) : Fraction.ONE.dividedBy(rate);
  },
  autoCloseMarginFraction: ({ fraction }) => autoCloseMarginFraction(exact(fraction)),
  initialMarginFraction: ({ factor, size }) => initialMarginFraction(exact(factor), exact(size)),
  maintenanceMarginFraction: ({ factor, size }) =>
    maintenanceMarginFraction(exact(factor), exact(size)),
};

export function coreAnswer(name: string, given: Given): number {
  const answer = ANSWERS[name];
  if (!answer) throw new Error(`no answer is named ${name}`);
  return answer(given).toNumber();
}

/** A position at its entry, or at the value that a venue shows for it now. */
function exposureOf(given: Given): Exposure {
  const size = exact(given.size);
  const entry = given.entry === undefined ? exact(given.value).dividedBy(size) : exact(given.entry);
  return { contract: ruleContract(given), side: given.side, size, entry };
}

function ruleContract({ market, contract }: Given): Exposure["contract"] {
  return market === undefined ? contract : findMarket(market).contract;
}

function ruleOf(given: Given): MarginRule {
  if (given.market !== undefined) return marginRule(findMarket(given.market));
  const rule = flatRule(given.contract, given.rate);
  return { ...rule, maintenance: { ...rule.maintenance, basis: given.basis ?? "mark" } };
}

function marginOf(given: Given): Fraction {
  return given.margin === undefined
    ? initialMargin(exposureOf(given), exact(given.leverage))
    : exact(given.margin);
}

/** That of the other positions, or of all positions less this one's at its value now. */
function otherMaintenanceOf(given: Given): Fraction {
  if (given.totalMaintenance === undefined) return exact(given.otherMaintenance ?? 0);
  return exact(given.totalMaintenance).minus(exact(given.value).times(exact(given.rate)));
}

function tierOfSize({ market, size }: Given) {
  const { maintenance } = marginRule(findMarket(market));
  const [tier] = tiersFor(maintenance, exact(size));
  if (!tier) throw new Error(`no tier of ${market} holds a size of ${size}`);
  return tier;
}

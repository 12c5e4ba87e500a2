import { chanceOfTouch } from "./firstPassage";
import {
  ORACLE_MARKETS,
  type OracleAssumptions,
  type OracleMarket,
  type OraclePosition,
} from "./oracleBook";

type Sizing = "imported" | "conservative";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const valueOf = ({ contract }: OracleMarket, size: number, price: number) =>
  contract === "linear" ? size * price : size / price;

/** Beyond the table's end undefined. */
function knownMaintenance(market: OracleMarket, size: number, price: number): number | undefined {
  return valueOf(market, size, price) > market.end ? undefined : maintenance(market, size, price);
}

function maintenance(market: OracleMarket, size: number, price: number): number {
  const value = valueOf(market, size, price);
  const tier = [...market.tiers].reverse().find(({ floor }) => value >= floor)!;
  return value * tier.rate - tier.deduction;
}

function profit(
  { contract }: OracleMarket,
  sign: number,
  size: number,
  entry: number,
  price: number
): number {
  return contract === "linear"
    ? sign * size * (price - entry)
    : sign * size * (1 / entry - 1 / price);
}

/** What of a shown margin bears losses, found by trying: the rest is the fee to close at bankruptcy. */
function bearing(
  market: OracleMarket,
  sign: number,
  size: number,
  entry: number,
  shown: number
): number {
  let margin = shown;
  for (let round = 0; round < 60; round += 1) {
    const value = valueOf(market, size, entry);
    const direction = market.contract === "linear" ? sign : -sign;
    margin = shown - market.keptFee * (value - direction * margin);
  }
  return margin;
}

/** Where equity meets maintenance, by halving. */
function liquidationPrice(
  market: OracleMarket,
  sign: number,
  size: number,
  entry: number,
  shown: number
): number | undefined {
  const margin = bearing(market, sign, size, entry, shown);
  const surplus = (price: number) =>
    margin + profit(market, sign, size, entry, price) - maintenance(market, size, price);
  let [low, high] = [entry * 1e-9, entry * 1e6];
  if (sign > 0 ? surplus(low) > 0 : surplus(high) > 0) return undefined;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (surplus(middle) > 0 === sign > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

interface Held {
  readonly position: OraclePosition;
  readonly market: OracleMarket;
  readonly sign: number;
  readonly price: number;
  readonly size: number;
  readonly leverage: number;
  readonly margin: number;
  readonly funding: number;
  readonly liquidation: number | undefined;
  /** undefined: cannot be liquidated. */
  readonly distance: number | undefined;
  readonly chance: number;
}

/** What a position of this value and leverage holds: with the fee to close where the venue keeps it. */
function shownMargin(market: OracleMarket, sign: number, value: number, leverage: number): number {
  const direction = market.contract === "linear" ? sign : -sign;
  const own = value / leverage;
  return own + market.keptFee * (value - direction * own);
}

function hold(position: OraclePosition, sizing: Sizing, assumptions: OracleAssumptions): Held {
  const market = ORACLE_MARKETS[position.market]!;
  const rates = assumptions.rates[position.market]!;
  const sign = position.side === "long" ? 1 : -1;
  const { entry } = position;
  const price = position.mark ?? entry;
  const value = valueOf(market, position.size, entry);
  let margin = position.margin ?? shownMargin(market, sign, value, position.leverage!);
  let leverage = value / bearing(market, sign, position.size, entry, margin);
  let { size } = position;
  if (sizing === "conservative") {
    leverage = Math.min(leverage, assumptions.maxLeverage);
    const ofOne = shownMargin(market, sign, valueOf(market, 1, entry), leverage);
    const account = ofOne * (market.contract === "linear" ? 1 : price);
    size = Math.min(size, (assumptions.maxAllocation * assumptions.capital) / account);
    margin = ofOne * size;
  }
  const rate = position.fundingRate ?? rates.fundingRate;
  const payments = (assumptions.days * 24) / rates.fundingHours;
  const funding = sign * valueOf(market, size, price) * rate * payments;
  const left = margin - funding;
  const held = { position, market, sign, price, size, leverage, margin, funding };
  if (left <= 0) return { ...held, liquidation: undefined, distance: 0, chance: 1 };
  const liquidation = liquidationPrice(market, sign, size, entry, left);
  if (liquidation === undefined) return { ...held, liquidation, distance: undefined, chance: 0 };
  const distance = (sign * (price - liquidation)) / price;
  const years = assumptions.days / 365;
  const chance = chanceOfTouch(price, liquidation, sign > 0, rates.volatility, years);
  return { ...held, liquidation, distance, chance };
}

const conversion = ({ market }: Held, price: number) => (market.contract === "linear" ? 1 : price);

function isolated(held: Held, shock: number): { result: number; gone: boolean } {
  const { market, sign, size, position, margin, funding, liquidation, distance } = held;
  const price = held.price * (1 + shock);
  const isGoneNow = distance !== undefined && distance <= 0;
  const isBehind = isGoneNow || (liquidation !== undefined && sign * (price - liquidation) <= 0);
  const result = isBehind
    ? -margin
    : Math.max(-margin, profit(market, sign, size, position.entry, price) - funding);
  return { result: result * conversion(held, price), gone: result <= -margin };
}

/** Linear in all prices, in account currency. */
const moving = ({ market, sign, size, price, position }: Held) =>
  sign * size * (market.contract === "linear" ? price : price / position.entry);

function hedgeOf(held: readonly Held[], { hedge, rates, days }: OracleAssumptions) {
  const needed = held.map((one) => {
    const { hedgeRatio, correlation, volatility } = rates[one.position.market]!;
    return moving(one) * (hedgeRatio ?? (correlation * volatility) / hedge.volatility);
  });
  const weights = held.map((one) => Math.abs(moving(one)));
  const isCancelled = Math.abs(sum(needed)) <= 1e-12 * sum(weights);
  const value = isCancelled ? 0 : -hedge.share * sum(needed);
  const moves = held.map((one, index) => {
    const { correlation, volatility } = rates[one.position.market]!;
    return (weights[index]! * correlation * hedge.volatility) / volatility;
  });
  const beta = hedge.beta ?? sum(moves) / sum(weights);
  const sign = value < 0 ? -1 : 1;
  const market = ORACLE_MARKETS[hedge.market]!;
  const size = Math.abs(value) / hedge.price;
  const margin = shownMargin(market, sign, Math.abs(value), hedge.leverage);
  const funding = value * hedge.fundingRate * ((days * 24) / hedge.fundingHours);
  const left = margin - funding;
  const liquidation =
    size > 0 && left > 0 ? liquidationPrice(market, sign, size, hedge.price, left) : undefined;
  const isGone = (price: number) =>
    size > 0 && (left <= 0 || (liquidation !== undefined && sign * (price - liquidation) <= 0));
  const distance =
    size === 0
      ? undefined
      : left <= 0
        ? 0
        : liquidation === undefined
          ? undefined
          : (sign * (hedge.price - liquidation)) / hedge.price;
  const chance =
    size === 0
      ? 0
      : left <= 0
        ? 1
        : liquidation === undefined
          ? 0
          : chanceOfTouch(hedge.price, liquidation, sign > 0, hedge.volatility, days / 365);
  return {
    value,
    margin: size === 0 ? 0 : margin,
    funding,
    fee: Math.abs(value) * hedge.feeRate,
    beta,
    distance,
    chance,
    at(shock: number) {
      const move = Math.max(-0.99, beta * shock);
      const gone = isGone(hedge.price) || isGone(hedge.price * (1 + move));
      const result = gone ? -margin : Math.max(-margin, value * move - funding);
      return { result: size === 0 ? 0 : result, gone: size > 0 && result <= -margin };
    },
  };
}

function crossAccount(held: readonly Held[], { capital, days, rates }: OracleAssumptions) {
  const at = (shock: number) => {
    const results = held.map((one) => {
      const price = one.price * (1 + shock);
      const own = profit(one.market, one.sign, one.size, one.position.entry, price);
      return (own - one.funding) * conversion(one, price);
    });
    const required = held.map((one) => {
      const price = one.price * (1 + shock);
      const today = maintenance(one.market, one.size, one.price);
      const grown = valueOf(one.market, one.size, price) / valueOf(one.market, one.size, one.price);
      const required = knownMaintenance(one.market, one.size, price) ?? today * grown;
      return required * conversion(one, price);
    });
    const equity = capital + sum(results);
    return { equity, gone: equity <= sum(required) };
  };
  const search = (farthest: number) => {
    if (at(0).gone) return 0;
    if (!at(farthest).gone) return undefined;
    let [near, far] = [0, farthest];
    for (let step = 0; step < 200; step += 1) {
      const middle = (near + far) / 2;
      if (at(middle).gone) far = middle;
      else near = middle;
    }
    return Math.abs(far);
  };
  const weights = held.map((one) => Math.abs(moving(one)));
  const volatility =
    sum(held.map((one, index) => weights[index]! * rates[one.position.market]!.volatility)) /
    sum(weights);
  const [fall, rise] = [search(-0.9999), search(10)];
  const chanceOf = (distance: number | undefined, falls: boolean) =>
    distance === undefined
      ? 0
      : chanceOfTouch(1, falls ? 1 - distance : 1 + distance, falls, volatility, days / 365);
  return { at, fall, rise, chances: [chanceOf(fall, true), chanceOf(rise, false)] as const };
}

/** What a strategy's column and rows of the sheet should say. */
export interface Expected {
  readonly account: number[];
  readonly result: number[];
  readonly liquidated: number[];
  readonly metrics: Readonly<Record<string, number | "none">>;
}

const nearest = (distances: readonly (number | undefined)[]): number | "none" => {
  const known = distances.filter((distance) => distance !== undefined);
  return known.length ? Math.min(...known) : "none";
};

function isolatedStrategy(
  held: readonly Held[],
  imported: readonly Held[],
  assumptions: OracleAssumptions,
  hedged: boolean
): Expected {
  const { shocks, capital, stressMove, rates } = assumptions;
  const hedge = hedged ? hedgeOf(held, assumptions) : undefined;
  const outcomes = shocks.map((shock) => {
    const each = held.map((one) => isolated(one, shock));
    return hedge ? [...each, hedge.at(shock)] : each;
  });
  const result = outcomes.map((each) => sum(each.map((one) => one.result)));
  const used =
    sum(held.map((one) => one.margin * conversion(one, one.price))) + (hedge?.margin ?? 0);
  const notional = (one: Held) =>
    one.market.contract === "linear" ? one.size * one.price : one.size;
  const fees = (of: (one: Held, index: number) => number) =>
    sum(held.map((one, index) => rates[one.position.market]!.feeRate * of(one, index)));
  const reach = hedge ? Math.abs(hedge.beta) * stressMove : 0;
  const chances = [...held.map(({ chance }) => chance), hedge?.chance ?? 0];
  return {
    result,
    account: result.map((one) => capital + one),
    liquidated: outcomes.map((each) => each.filter(({ gone }) => gone).length),
    metrics: {
      "Margin used": used,
      "Share of capital free": 1 - used / capital,
      "Notional ÷ capital": (sum(held.map(notional)) + Math.abs(hedge?.value ?? 0)) / capital,
      "Worst loss over the shocks": Math.min(0, ...result),
      "Move to the nearest liquidation": nearest([
        ...held.map(({ distance }) => distance),
        hedge?.distance,
      ]),
      "Highest chance in the horizon": Math.max(...chances),
      "Chance of any, if independent": 1 - chances.reduce((none, one) => none * (1 - one), 1),
      "Funding over the horizon (paid +)":
        sum(held.map((one) => one.funding * conversion(one, one.price))) + (hedge?.funding ?? 0),
      "Fees to cut and to hedge":
        fees((one, index) => notional(imported[index]!) - notional(one)) + (hedge?.fee ?? 0),
      "Fees to close all": fees(notional) + (hedge?.fee ?? 0),
      "Liquidated within the stress move":
        held.filter(({ distance }) => distance !== undefined && distance <= stressMove).length +
        (hedge?.distance !== undefined && hedge.distance <= reach ? 1 : 0),
    },
  };
}

function crossStrategy(held: readonly Held[], assumptions: OracleAssumptions): Expected {
  const { shocks, capital, stressMove } = assumptions;
  const account = crossAccount(held, assumptions);
  const isGoneNow = account.at(0).gone;
  const outcomes = shocks.map((shock) => {
    const { equity, gone } = account.at(shock);
    return { equity, gone: gone || isGoneNow };
  });
  const left = outcomes.map(({ equity, gone }) => (gone ? 0 : equity));
  const used = sum(
    held.map(
      (one) =>
        (valueOf(one.market, one.size, one.price) * conversion(one, one.price)) / one.leverage
    )
  );
  const distance = nearest([account.fall, account.rise]);
  const [falls, rises] = account.chances;
  return {
    account: left,
    result: left.map((one) => one - capital),
    liquidated: outcomes.map(({ gone }) => (gone ? held.length : 0)),
    metrics: {
      "Margin used": used,
      "Share of capital free": 1 - used / capital,
      "Worst loss over the shocks": Math.min(0, ...left.map((one) => one - capital)),
      "Move to the nearest liquidation": distance,
      "Highest chance in the horizon": Math.max(falls, rises),
      "Chance of any, if independent": 1 - (1 - falls) * (1 - rises),
      "Liquidated within the stress move":
        distance !== "none" && distance <= stressMove ? held.length : 0,
    },
  };
}

/** What the sheet should say, position by position, in plain doubles and by trying where it solves. */
export function recompute(positions: readonly OraclePosition[], assumptions: OracleAssumptions) {
  const imported = positions.map((position) => hold(position, "imported", assumptions));
  const conservative = positions.map((position) => hold(position, "conservative", assumptions));
  const strategy = (held: readonly Held[], hedged: boolean) =>
    isolatedStrategy(held, imported, assumptions, hedged);
  const gridOf = (held: readonly Held[]) =>
    held.map((one) => assumptions.shocks.map((shock) => isolated(one, shock).result));
  return {
    held: { imported, conservative },
    grids: { imported: gridOf(imported), conservative: gridOf(conservative) },
    strategies: [
      ["As imported, isolated", strategy(imported, false)],
      ["As imported, cross", crossStrategy(imported, assumptions)],
      ["Conservative", strategy(conservative, false)],
      ["Hedged", strategy(imported, true)],
      ["Conservative and hedged", strategy(conservative, true)],
    ] as const satisfies readonly (readonly [string, Expected])[],
  };
}

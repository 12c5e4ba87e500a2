/** A position of a random book: plain numbers, and the maintenance table of its market. */
export interface BookPosition {
  side: "long" | "short";
  contract: "linear" | "inverse";
  market: string;
  size: number;
  entry: number;
  mark?: number;
  leverage: number;
  margin?: number;
  fundingRate?: number;
  tiers: readonly Tier[];
}

/** Maintenance rate of notionals from a floor on, and what is deducted. */
export interface Tier {
  floor: number;
  rate: number;
  deduction: number;
}

export interface Assumptions {
  capital: number;
  days: number;
  shocks: readonly number[];
  maxLeverage: number;
  maxAllocation: number;
  fundingHours: number;
  fundingRate: number;
}

type Sizing = "imported" | "conservative";

interface Held {
  position: BookPosition;
  sign: 1 | -1;
  price: number;
  size: number;
  leverage: number;
  /** In the settlement currency. */
  margin: number;
  funding: number;
  /** undefined: cannot be liquidated. */
  liquidation: number | undefined;
}

function value({ contract }: BookPosition, size: number, price: number): number {
  return contract === "linear" ? size * price : size / price;
}

function maintenance(position: BookPosition, size: number, price: number): number {
  const notional = value(position, size, price);
  const tier = [...position.tiers].reverse().find(({ floor }) => notional >= floor)!;
  return notional * tier.rate - tier.deduction;
}

/** P&L in the settlement currency. */
function profit(position: BookPosition, size: number, price: number): number {
  const sign = position.side === "long" ? 1 : -1;
  return position.contract === "linear"
    ? sign * size * (price - position.entry)
    : sign * size * (1 / position.entry - 1 / price);
}

/** Where equity meets maintenance, by halving: knows no closed form. */
function liquidationPrice(
  position: BookPosition,
  size: number,
  margin: number
): number | undefined {
  const surplus = (price: number) =>
    margin + profit(position, size, price) - maintenance(position, size, price);
  const long = position.side === "long";
  // Surplus rises with the price for longs and falls for shorts.
  let [low, high] = [position.entry * 1e-9, position.entry * 1e6];
  if (long ? surplus(low) > 0 : surplus(high) > 0) return undefined;
  for (let step = 0; step < 300; step += 1) {
    const middle = (low + high) / 2;
    if (surplus(middle) > 0 === long) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function hold(position: BookPosition, sizing: Sizing, assumptions: Assumptions): Held {
  const { capital, days, maxLeverage, maxAllocation, fundingHours } = assumptions;
  const price = position.mark ?? position.entry;
  const atEntry = value(position, position.size, position.entry);
  let margin = position.margin ?? atEntry / position.leverage;
  let leverage = atEntry / margin;
  let size = position.size;
  if (sizing === "conservative") {
    leverage = Math.min(leverage, maxLeverage);
    const perCoin = position.contract === "linear" ? 1 : price;
    const marginOfOne = (value(position, 1, position.entry) / leverage) * perCoin;
    size = Math.min(size, (maxAllocation * capital) / marginOfOne);
    margin = value(position, size, position.entry) / leverage;
  }
  const sign = position.side === "long" ? 1 : -1;
  const rate = position.fundingRate ?? assumptions.fundingRate;
  const funding = sign * value(position, size, price) * rate * ((days * 24) / fundingHours);
  const left = margin - funding;
  const liquidation = left > 0 ? liquidationPrice(position, size, left) : undefined;
  return { position, sign, price, size, leverage, margin, funding, liquidation };
}

/** Account currency for one unit of the settlement currency. */
function conversion({ contract }: BookPosition, price: number): number {
  return contract === "linear" ? 1 : price;
}

function isLiquidated({ sign, margin, funding, liquidation }: Held, price: number): boolean {
  if (margin - funding <= 0) return true;
  return liquidation !== undefined && (sign > 0 ? price <= liquidation : price >= liquidation);
}

function isolatedResult(held: Held, shock: number): number {
  const price = held.price * (1 + shock);
  const result = profit(held.position, held.size, price) - held.funding;
  const coins = isLiquidated(held, price) ? -held.margin : Math.max(-held.margin, result);
  return coins * conversion(held.position, price);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

/** What the sheet should say, computed position by position in plain doubles. */
export function recompute(book: readonly BookPosition[], assumptions: Assumptions) {
  const { capital, shocks } = assumptions;
  const of = (sizing: Sizing) => {
    const held = book.map((position) => hold(position, sizing, assumptions));
    const grid = held.map((each) => shocks.map((shock) => isolatedResult(each, shock)));
    const isolated = shocks.map((_, shock) => sum(grid.map((row) => row[shock]!)));
    const cross = shocks.map((shock) => {
      const equity =
        capital +
        sum(
          held.map(({ position, size, price, funding }) => {
            const shocked = price * (1 + shock);
            return (profit(position, size, shocked) - funding) * conversion(position, shocked);
          })
        );
      const required = sum(
        held.map(({ position, size, price }) => {
          const shocked = price * (1 + shock);
          return maintenance(position, size, shocked) * conversion(position, shocked);
        })
      );
      return { account: equity <= required ? 0 : equity, gone: equity <= required };
    });
    return {
      held,
      grid,
      isolated: {
        account: isolated.map((result) => capital + result),
        result: isolated,
        liquidated: shocks.map(
          (shock) => held.filter((each) => isLiquidated(each, each.price * (1 + shock))).length
        ),
        used: sum(held.map((each) => each.margin * conversion(each.position, each.price))),
      },
      cross: {
        account: cross.map(({ account }) => account),
        result: cross.map(({ account }) => account - capital),
        liquidated: cross.map(({ gone }) => (gone ? book.length : 0)),
        used: sum(
          held.map(
            ({ position, size, price, leverage }) =>
              (value(position, size, price) * conversion(position, price)) / leverage
          )
        ),
      },
      funding: sum(held.map((each) => each.funding * conversion(each.position, each.price))),
    };
  };
  return { imported: of("imported"), conservative: of("conservative") };
}

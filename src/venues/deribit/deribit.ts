import { Fraction } from "../../core";
import type { Conventions } from "../conventions";
import { onMarkValueBySize } from "../maintenanceRules";
import type { Market } from "../market";
import { tierOfSize } from "../sizeTiers";
import { takerFee } from "../takerFee";
import type { Venue } from "../venue";

/** Margin rates of a linear perpetual: a base and a slope per coin of size. */
interface MarginSlope {
  readonly initial: string;
  readonly maintenance: string;
  readonly perCoin: string;
}

const SLOPES: Readonly<Record<string, MarginSlope>> = {
  BTC: { initial: "0.02", maintenance: "0.01", perCoin: "0.00005" },
  SOL: { initial: "0.04", maintenance: "0.02", perCoin: "0.000005" },
};

const SOURCE = {
  asOf: "2025-01-01",
  source:
    "support.deribit.com 25944738177565, linear perpetual, copy without a date of its own (counted from 2025-01-01)",
};

const TAKER_FEE = takerFee(
  "0.0005",
  "Deribit public/get_instruments, BTC-PERPETUAL, recorded 2021-07-22"
);

/** `BTC_USDC-PERPETUAL` or TradingView's `BTCUSDC.P`. */
const LINEAR = /^([A-Z0-9]{1,20}?)(?:_USDC-PERPETUAL|USDC\.P)$/;
/** `BTC-PERPETUAL` or TradingView's `BTCUSD.P`. */
const INVERSE = /^(BTC|ETH)(?:-PERPETUAL|USD\.P)$/;

const conventions: Conventions = {
  tierBy: "size",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: undefined,
  priceRounding: undefined,
  stepwiseLiquidation: undefined,
};

/**
 * Deribit perpetuals.
 *
 * Linear (USDC): maintenance rate = base + slope × size in coins, for the whole position. Deribit margins
 * accounts, not positions: the liquidation price is that of an account which holds this position alone.
 */
export const deribit: Venue = {
  id: "DERIBIT",
  name: "Deribit",
  tables: [SOURCE],
  market(symbol, day) {
    const linear = LINEAR.exec(symbol)?.[1];
    if (linear !== undefined) return linearMarket(linear, day);
    const inverse = INVERSE.exec(symbol)?.[1];
    return inverse === undefined ? undefined : inverseMarket(inverse);
  },
};

function linearMarket(base: string, day: string | undefined): Market {
  const slope = Object.hasOwn(SLOPES, base) ? SLOPES[base] : undefined;
  const isTooEarly = day !== undefined && day < SOURCE.asOf;
  return {
    id: `DERIBIT:${base}_USDC-PERPETUAL`,
    venue: "Deribit",
    contract: "linear",
    maintenance:
      slope && !isTooEarly
        ? onMarkValueBySize((size) => {
            const extra = size.times(new Fraction(slope.perCoin));
            const initial = new Fraction(slope.initial).plus(extra);
            return tierOfSize(
              new Fraction(slope.maintenance).plus(extra),
              Fraction.ONE.dividedBy(initial)
            );
          })
        : undefined,
    missing: slope
      ? `no margin parameters on ${day}: the oldest known are of ${SOURCE.asOf}`
      : "no source here gives its margin parameters; give the maintenance rate as a number",
    table: slope && SOURCE,
    ...common,
  };
}

function inverseMarket(base: string): Market {
  return {
    id: `DERIBIT:${base}-PERPETUAL`,
    venue: "Deribit",
    contract: "inverse",
    maintenance: undefined,
    missing:
      "no source here gives the margin parameters of Deribit's inverse contracts; " +
      "give the maintenance rate as INVERSE:rate",
    table: undefined,
    ...common,
  };
}

const common = {
  ...TAKER_FEE,
  reservesCloseFee: false,
  fundingIntervalHours: 8,
  conventions,
};

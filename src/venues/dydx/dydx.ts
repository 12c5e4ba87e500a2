import { Fraction, progressiveTiers } from "../../core";
import type { Conventions } from "../conventions";
import { onMarkValue } from "../maintenanceRules";
import type { TableSource } from "../market";
import { takerFee } from "../takerFee";
import { missingBefore, rowsOn } from "../tierTable";
import type { Venue } from "../venue";
import markets2025 from "./tables/markets-2025-12-08.json";

type Fractions = readonly [initial: number, maintenance: number];

const TABLES = [markets2025] as unknown as readonly (TableSource & {
  readonly tables: Readonly<Record<string, Fractions>>;
})[];

const TAKER_FEE = takerFee("0.0005", "tier 1: docs.dydx.exchange, trading fees (undated copy)");

/** `BTC-USD`, or TradingView's `BTCUSD.P`. */
const MARKET = /^([A-Z0-9]{1,30}?)(?:-USD|USD\.P)$/;

const conventions: Conventions = {
  tierBy: "market",
  isProgressive: true,
  orderCost: ["initial margin"],
  fundingPrice: "oracle",
  priceRounding: "unrounded",
  stepwiseLiquidation: undefined,
};

/**
 * dYdX v4.
 *
 * Maintenance margin = size × oracle price × the market's maintenance margin fraction, for every size. An
 * isolated position is one in a subaccount of its own. Source: dydxprotocol/v4-documentation,
 * concepts/trading/liquidations and margin.
 */
export const dydx: Venue = {
  id: "DYDX",
  name: "dYdX",
  tables: TABLES,
  market(symbol, day) {
    const base = MARKET.exec(symbol)?.[1];
    if (base === undefined) return undefined;
    const ticker = `${base}-USD`;
    const found = rowsOn(TABLES, ticker, day);
    return {
      id: `DYDX:${ticker}`,
      venue: "dYdX",
      contract: "linear",
      maintenance: found && onMarkValue({ tiers: tierOf(found.rows) }),
      missing:
        missingBefore(TABLES, ticker, day) ??
        "no source here gives its maintenance margin fraction (large-cap markets 3 %, mid-cap 5 %, " +
          "long-tail 10 % by default); give it as a number",
      table: found?.file,
      ...TAKER_FEE,
      reservesCloseFee: false,
      fundingIntervalHours: 1,
      conventions,
    };
  },
};

function tierOf([initial, maintenance]: Fractions) {
  const maxLeverage = Fraction.ONE.dividedBy(new Fraction(initial));
  return progressiveTiers([{ floor: Fraction.ZERO, rate: new Fraction(maintenance), maxLeverage }]);
}

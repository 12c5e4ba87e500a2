import coinm from "../../src/venues/binance/tables/coinm-2024-01-01.json";
import usdm2021 from "../../src/venues/binance/tables/usdm-2021-03-26.json";
import usdm2026 from "../../src/venues/binance/tables/usdm-2026-07-02.json";
import bybitInverse from "../../src/venues/bybit/tables/inverse-2022-12-26.json";
import bybit2024 from "../../src/venues/bybit/tables/linear-2024-01-01.json";
import bybit2025 from "../../src/venues/bybit/tables/linear-2025-12-29.json";
import hyperliquid from "../../src/venues/hyperliquid/tables/mainnet-2025-12-31.json";
import {
  add,
  divide,
  isAtMost,
  isBelow,
  multiply,
  rational,
  squareRoot,
  type Rational,
} from "./rational";
import type { VenueRule, VenueTier } from "./venueRule";

type Row = readonly (number | null | undefined)[];

const NONE = rational(0);
const BYBIT_FEE = rational("0.00055");
const OKX_FEE = rational("0.0005");

const orNull = (value: number | null | undefined) => (value == null ? null : rational(value));

/** Rows of cap, rate, maximum leverage, as the data files keep them. */
const byValue = (rows: unknown) => {
  const tiers = (rows as readonly Row[]).map(([cap, rate, maxLeverage]): VenueTier => ({
    cap: orNull(cap),
    rate: rational(rate as number),
    maxLeverage: orNull(maxLeverage),
  }));
  return () => tiers;
};

const flat = (rate: Rational, maxLeverage: Rational | null): readonly VenueTier[] => [
  { cap: null, rate, maxLeverage },
];

const halfOfInitial = (rows: unknown) => {
  const tiers = (rows as readonly Row[]).map(([cap, maxLeverage]): VenueTier => ({
    cap: orNull(cap),
    rate: divide(rational(1), rational(2 * (maxLeverage as number))),
    maxLeverage: orNull(maxLeverage),
  }));
  return () => tiers;
};

const upTo = (most: string, rate: string, maxLeverage: string) => (size: Rational) =>
  isAtMost(size, rational(most)) ? flat(rational(rate), rational(maxLeverage)) : null;

const deribitBitcoin = (size: Rational) => {
  const extra = multiply(size, rational("0.00005"));
  const rate = add(rational("0.01"), extra);
  const maxLeverage = divide(rational(1), add(rational("0.02"), extra));
  return isBelow(rate, rational(1)) ? flat(rate, maxLeverage) : null;
};

const ftxBitcoin = (size: Rational) => {
  const initial = multiply(rational("0.002"), squareRoot(size));
  const bySize = multiply(rational("0.6"), initial);
  const rate = isBelow(rational("0.03"), bySize) ? bySize : rational("0.03");
  return isBelow(rate, rational(1)) ? flat(rate, divide(rational(1), initial)) : null;
};

const rule = (
  contract: VenueRule["contract"],
  tiers: VenueRule["tiers"],
  more: Partial<VenueRule> = {}
): VenueRule => ({
  contract,
  maintenanceOn: "mark",
  liquidationFee: NONE,
  feeInMargin: null,
  tiers,
  ...more,
});

/** Markets as one types them, and their rules told a second time, from the same figures. */
export const VENUE_MARKETS: readonly (readonly [string, VenueRule])[] = [
  ["BINANCE:BTCUSDT", rule("linear", byValue(usdm2026.tables.BTCUSDT))],
  ["BINANCE:1000PEPEUSDT", rule("linear", byValue(usdm2026.tables["1000PEPEUSDT"]))],
  ["BINANCE:ETHUSDT@2022-01-01", rule("linear", byValue(usdm2021.tables.ETHUSDT))],
  ["BINANCE:BTCUSD_PERP", rule("inverse", byValue(coinm.tables.BTCUSD_PERP))],
  ["BYBIT:BTCUSDT", rule("linear", byValue(bybit2024.tables.BTCUSDT), { feeInMargin: BYBIT_FEE })],
  [
    "BYBIT:BTCUSDT@2025-09-01",
    rule("linear", byValue(bybit2024.tables.BTCUSDT), {
      feeInMargin: BYBIT_FEE,
      maintenanceOn: "entry",
    }),
  ],
  ["BYBIT:BTCPERP", rule("linear", byValue(bybit2025.tables.BTCPERP), { feeInMargin: BYBIT_FEE })],
  [
    "BYBIT:BTCUSD",
    rule("inverse", byValue(bybitInverse.tables.BTCUSD), { feeInMargin: BYBIT_FEE }),
  ],
  [
    "BYBIT:BTCUSD@2023-06-01",
    rule("inverse", byValue(bybitInverse.tables.BTCUSD), {
      feeInMargin: BYBIT_FEE,
      maintenanceOn: "entry",
    }),
  ],
  ["OKX:BTC-USDT-SWAP", rule("linear", upTo("10", "0.004", "100"), { liquidationFee: OKX_FEE })],
  ["OKX:ETH-USDT-SWAP", rule("linear", upTo("500", "0.004", "100"), { liquidationFee: OKX_FEE })],
  ["HYPERLIQUID:BTC", rule("linear", halfOfInitial(hyperliquid.tables.BTC))],
  ["HYPERLIQUID:ARB", rule("linear", halfOfInitial(hyperliquid.tables.ARB))],
  ["DYDX:SOL-USD", rule("linear", () => flat(rational("0.03"), rational(20)))],
  ["DERIBIT:BTC_USDC-PERPETUAL", rule("linear", deribitBitcoin)],
  ["KRAKEN:PI_XBTUSD", rule("inverse", upTo("500000", "0.01", "50"))],
  ["FTX:BTC-PERP@2021-05-19", rule("linear", ftxBitcoin)],
];

import bybitInverse from "../../../src/venues/bybit/tables/inverse-2022-12-26.json";
import bybit2024 from "../../../src/venues/bybit/tables/linear-2024-01-01.json";
import hyperliquid from "../../../src/venues/hyperliquid/tables/mainnet-2025-12-31.json";
import { repeatable } from "../../sheets/randomBook";

/** Maintenance rate of values from a floor on, and what is deducted. */
export interface OracleTier {
  readonly floor: number;
  readonly rate: number;
  readonly deduction: number;
}

export interface OracleMarket {
  readonly contract: "linear" | "inverse";
  readonly tiers: readonly OracleTier[];
  /** Where the table ends. */
  readonly end: number;
  /** Rate of the fee to close that a shown margin contains. */
  readonly keptFee: number;
}

/** Deductions by the recurrence from rows of cap and rate. */
function progressive(rows: readonly (readonly [number | null, number])[]): OracleTier[] {
  const tiers: OracleTier[] = [];
  let floor = 0;
  for (const [cap, rate] of rows) {
    const before = tiers[tiers.length - 1];
    const deduction = before ? before.deduction + floor * (rate - before.rate) : 0;
    tiers.push({ floor, rate, deduction });
    floor = cap ?? Infinity;
  }
  return tiers;
}

/** Tiers, and where they end. */
function ladder(rows: readonly (readonly [number | null, number])[]) {
  return { tiers: progressive(rows), end: rows[rows.length - 1]?.[0] ?? Infinity };
}

type Row = readonly (number | null)[];
const rowsOf = (rows: unknown) =>
  (rows as Row[]).map(([cap, rate]) => [cap ?? null, rate!] as const);
const flat = (rate: number) => ladder([[null, rate]]);

/** Binance's BTCUSDT as of 2026-07-02; the others from the data files, their arithmetic told a second time. */
export const ORACLE_MARKETS: Readonly<Record<string, OracleMarket>> = {
  "BINANCE:BTCUSDT": {
    contract: "linear",
    keptFee: 0,
    ...ladder([
      [300_000, 0.004],
      [800_000, 0.005],
      [3_000_000, 0.0065],
      [12_000_000, 0.01],
      [70_000_000, 0.02],
      [null, 0.025],
    ]),
  },
  "BYBIT:BTCUSDT": {
    contract: "linear",
    keptFee: 0.00055,
    ...ladder(rowsOf(bybit2024.tables.BTCUSDT)),
  },
  "BYBIT:BTCUSD": {
    contract: "inverse",
    keptFee: 0.00055,
    ...ladder(rowsOf(bybitInverse.tables.BTCUSD)),
  },
  "HYPERLIQUID:BTC": {
    contract: "linear",
    keptFee: 0,
    ...ladder(
      rowsOf(hyperliquid.tables.BTC).map(([cap, leverage]) => [cap, 1 / (2 * leverage)] as const)
    ),
  },
  "LINEAR:0.0075": { contract: "linear", keptFee: 0, ...flat(0.0075) },
  "INVERSE:0.0125": { contract: "inverse", keptFee: 0, ...flat(0.0125) },
};

export interface OraclePosition {
  readonly market: string;
  readonly side: "long" | "short";
  readonly size: number;
  readonly entry: number;
  readonly mark?: number;
  readonly leverage?: number;
  readonly margin?: number;
  readonly fundingRate?: number;
}

/** Assumptions of one market. */
export interface OracleRates {
  readonly fundingRate: number;
  readonly fundingHours: number;
  readonly feeRate: number;
  readonly volatility: number;
  readonly correlation: number;
  readonly hedgeRatio?: number;
}

export interface OracleHedge {
  readonly market: string;
  readonly price: number;
  readonly leverage: number;
  readonly share: number;
  readonly fundingRate: number;
  readonly fundingHours: number;
  readonly feeRate: number;
  readonly volatility: number;
  readonly beta?: number;
}

export interface OracleAssumptions {
  readonly capital: number;
  readonly days: number;
  readonly maxLeverage: number;
  readonly maxAllocation: number;
  readonly stressMove: number;
  readonly shocks: readonly number[];
  readonly rates: Readonly<Record<string, OracleRates>>;
  readonly hedge: OracleHedge;
}

const rounded = (value: number, digits: number) => Number(value.toPrecision(digits));

/** A random book with random assumptions; the same for a seed in every run. */
export function oracleBook(
  seed: number,
  count: number,
  shockCount: number
): { positions: OraclePosition[]; assumptions: OracleAssumptions } {
  const random = repeatable(seed);
  const between = (low: number, high: number) => low + random() * (high - low);
  const names = Object.keys(ORACLE_MARKETS);
  const maybe = <T>(value: T) => (random() < 0.6 ? value : undefined);
  const positions = Array.from({ length: count }, (): OraclePosition => {
    const market = names[Math.floor(random() * names.length)]!;
    const { contract } = ORACLE_MARKETS[market]!;
    const entry = rounded(between(20_000, 80_000), 6);
    const notional = 10 ** between(3, 6.3);
    const size = rounded(contract === "inverse" ? notional : notional / entry, 6);
    const value = contract === "inverse" ? size / entry : size * entry;
    const leverage = Math.ceil(between(1, 20));
    const margin = maybe(rounded((value / leverage) * between(1, 1.6), 8));
    return {
      market,
      side: random() < 0.5 ? "long" : "short",
      size,
      entry,
      mark: maybe(rounded(entry * between(0.93, 1.07), 6)),
      leverage: margin !== undefined && random() < 0.3 ? undefined : leverage,
      margin,
      fundingRate: maybe(rounded(between(-0.0002, 0.0004), 3)),
    };
  });
  const rates = Object.fromEntries(
    names.map((name): [string, OracleRates] => [
      name,
      {
        fundingRate: rounded(between(-0.0001, 0.0003), 3),
        fundingHours: [1, 4, 8][Math.floor(random() * 3)]!,
        feeRate: rounded(between(0, 0.001), 3),
        volatility: rounded(between(0.2, 1.5), 3),
        correlation: rounded(between(-0.5, 1), 2),
        hedgeRatio: random() < 0.3 ? rounded(between(-1, 1.5), 2) : undefined,
      },
    ])
  );
  const shocks = Array.from({ length: shockCount }, () => rounded(between(-0.7, 0.9), 3));
  return {
    positions,
    assumptions: {
      capital: rounded(10 ** between(4, 6.5), 4),
      days: Math.floor(between(0, 60)),
      maxLeverage: rounded(between(1, 5), 2),
      maxAllocation: rounded(between(0.02, 0.2), 2),
      stressMove: rounded(between(0.05, 0.4), 2),
      shocks: shocks.map((shock) => (shock === 0 ? 0.1 : shock)),
      rates,
      hedge: {
        market: random() < 0.5 ? "BYBIT:BTCUSDT" : "LINEAR:0.0075",
        price: rounded(between(10, 90_000), 5),
        leverage: rounded(between(1, 5), 2),
        share: rounded(between(0, 1.2), 2),
        fundingRate: rounded(between(-0.0002, 0.0003), 2),
        fundingHours: 8,
        feeRate: 0.0005,
        volatility: rounded(between(0.2, 1), 2),
        beta: maybe(rounded(between(-1, 2), 2)),
      },
    },
  };
}

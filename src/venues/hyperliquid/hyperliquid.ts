import { Fraction } from "../../core";
import { onMarkValue } from "../maintenanceRules";
import { takerFee } from "../takerFee";
import { missingBefore, tierTableOn, type RowReader, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import { hyperliquidConventions } from "./hyperliquidConventions";
import mainnet2025 from "./tables/mainnet-2025-12-31.json";

type LeverageRow = readonly [cap: number | null, maxLeverage: number];

const TABLES = [
  // Coins keep their own spelling in the data (kPEPE); they are looked up case-blind.
  { ...mainnet2025, tables: withKeysInCapitals(mainnet2025.tables) },
] as unknown as readonly TierFile<LeverageRow>[];

const TAKER_FEE = takerFee(
  "0.00045",
  "tier 0: Hyperliquid docs, trading/fees, as restated by third parties (2026-05)"
);

const COIN = /^([A-Z0-9]{1,20}:)?[A-Z0-9]{1,30}$/;
/** A market of a builder-deployed perp exchange (HIP-3): `dex:COIN`. */
const BUILDER_MARKET = /:/;

/** Maintenance rate = 1 ÷ (2 × maximum leverage of the tier): half the initial margin rate. */
const readLeverageRow: RowReader<LeverageRow> = ([, maxLeverage]) => ({
  rate: new Fraction(1, 2 * maxLeverage),
  maxLeverage: new Fraction(maxLeverage),
});

/**
 * Hyperliquid perpetuals.
 *
 * Maintenance margin = notional at mark × rate − deduction, rate half the initial margin rate at the
 * tier's maximum leverage. Funding is paid hourly on the oracle price.
 * Source: hyperliquid.gitbook.io/hyperliquid-docs, liquidations and margin tiers (read 2026).
 */
export const hyperliquid: Venue = {
  id: "HYPERLIQUID",
  name: "Hyperliquid",
  tables: TABLES,
  market(symbol, day) {
    const coin = symbol.replace(/\.P$/, "").replace(/^(.+?)(-USD|\/USDC:USDC|USDC|-PERP)$/, "$1");
    if (!COIN.test(coin)) return undefined;
    const table = tierTableOn(TABLES, coin, day, readLeverageRow);
    return {
      id: `HYPERLIQUID:${coin}`,
      venue: "Hyperliquid",
      contract: "linear",
      maintenance: table && onMarkValue(table),
      missing: BUILDER_MARKET.test(coin)
        ? "a builder-deployed market (HIP-3) has its maximum leverage and its collateral from its deployer, " +
          "and no source here gives them; give the maintenance rate, 1 ÷ (2 × maximum leverage), as a number"
        : missingBefore(TABLES, coin, day),
      table,
      ...TAKER_FEE,
      reservesCloseFee: false,
      fundingIntervalHours: 1,
      conventions: hyperliquidConventions,
    };
  },
};

function withKeysInCapitals<T>(tables: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(tables).map(([coin, rows]) => [coin.toUpperCase(), rows])
  );
}

import { onEntryValue, onMarkValue } from "../maintenanceRules";
import type { Market } from "../market";
import { takerFee } from "../takerFee";
import { missingBefore, readRateRow, tierTableOn, type RateRow, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import { bybitInverseConventions, bybitLinearConventions } from "./bybitConventions";
import inverse2022 from "./tables/inverse-2022-12-26.json";
import linear2024 from "./tables/linear-2024-01-01.json";
import linear2025 from "./tables/linear-2025-12-29.json";

const LINEAR_TABLES = [linear2024, linear2025] as unknown as readonly TierFile<RateRow>[];
const INVERSE_TABLES = [inverse2022] as unknown as readonly TierFile<RateRow>[];

const TAKER_FEE = takerFee(
  "0.00055",
  "non-VIP: Bybit help centre, order cost examples (undated copies)"
);

/** Since this day maintenance margin is taken on the value at the mark price, before on that at entry. */
const MARK_VALUE_SINCE = "2025-09-02";

const LINEAR_SYMBOL = /^[A-Z0-9]{1,30}(USDT|PERP)$/;
const INVERSE_SYMBOL = /^[A-Z0-9]{1,30}USD$/;

/**
 * Bybit derivatives.
 *
 * Maintenance margin = value × rate − deduction, on the entry value before 2025-09-02 and on the mark
 * value since. The fee to close at the bankruptcy price is part of initial and of maintenance margin
 * alike and cancels in the liquidation price. Source: Bybit help centre, "The New Margin Calculation:
 * Adjustments and Implications" and the liquidation price pages (read 2026-05-27).
 */
export const bybit: Venue = {
  id: "BYBIT",
  name: "Bybit",
  tables: [...LINEAR_TABLES, ...INVERSE_TABLES],
  market(symbol, day) {
    const spelled = symbol.replace(/USDC\.P$/, "PERP").replace(/\.P$/, "");
    const contract = LINEAR_SYMBOL.test(spelled)
      ? "linear"
      : INVERSE_SYMBOL.test(spelled)
        ? "inverse"
        : undefined;
    return contract && bybitMarket(spelled, contract, day);
  },
};

function bybitMarket(
  symbol: string,
  contract: Market["contract"],
  day: string | undefined
): Market {
  const isLinear = contract === "linear";
  const tables = isLinear ? LINEAR_TABLES : INVERSE_TABLES;
  const table = tierTableOn(tables, symbol, day, readRateRow);
  const rule = day !== undefined && day < MARK_VALUE_SINCE ? onEntryValue : onMarkValue;
  return {
    id: `BYBIT:${symbol}`,
    venue: "Bybit",
    contract,
    maintenance: table && rule(table),
    missing: missingBefore(tables, symbol, day),
    table,
    ...TAKER_FEE,
    reservesCloseFee: true,
    fundingIntervalHours: 8,
    conventions: isLinear ? bybitLinearConventions : bybitInverseConventions,
  };
}

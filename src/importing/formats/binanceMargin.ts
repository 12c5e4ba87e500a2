import type { Provenance } from "../position";
import { sign, subtract } from "../numbers/decimal";

/** Isolated wallet margin and how it was found. */
export interface WalletMargin {
  margin: string;
  provenance: Provenance;
}

/**
 * Wallet margin of a Binance row, without unrealised profit: `isolatedWallet`, or where that is absent (v2)
 * `isolatedMargin − unRealizedProfit`. Undefined where the position holds no isolated margin.
 */
export function binanceWalletMargin(row: {
  isolatedWallet?: string | null | undefined;
  isolatedMargin?: string | null | undefined;
  profit?: string | null | undefined;
}): WalletMargin | undefined {
  const { isolatedWallet, isolatedMargin, profit } = row;
  if (isolatedWallet && sign(isolatedWallet) !== 0) {
    return { margin: isolatedWallet, provenance: "given" };
  }
  if (isolatedMargin && profit && sign(isolatedMargin) !== 0) {
    return { margin: subtract(isolatedMargin, profit), provenance: "derived" };
  }
  return undefined;
}

import { gainsWithValue, priceAtValue, valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { maintenanceMargin } from "./maintenanceMargin";
import { notAvailable } from "./marginError";
import { tiersFor, type MarginRule } from "./marginRule";
import type { Exposure } from "./profitAndLoss";
import { sideSign } from "./side";
import { aboveLastTier, areContinuous, tierHolds, type MaintenanceTier } from "./tiers";
import { valueAcrossJumps } from "./valueAcrossJumps";

/**
 * Price at which the margin balance of an isolated position equals its maintenance margin.
 *
 * With V the position value, σ = 1 where profit grows with V and −1 elsewhere (see contract.ts), M the
 * loss-bearing margin, r and d rate and deduction of a tier, the balance M + σ(V − V₀) equals rV − d at
 *
 *   V = (σV₀ − M − d) ÷ (σ − r)
 *
 * which for a linear contract is the familiar P = (M + d − sQE) ÷ (Q(r − s)), and for an inverse one
 * P = Q(r + s) ÷ (M + d + sQ/E). The tier is the one that holds V itself: the notional at the
 * liquidation price, as Binance and Hyperliquid state. At a tier's bound both neighbours agree.
 * Where maintenance is taken on the entry value it is a constant m, and V = V₀ − σ(M − m). Where it jumps
 * at a bound (tables without deductions) the first value on the way of loss counts: valueAcrossJumps.ts.
 *
 * | case | answer |
 * |---|---|
 * | σ = 1 and M ≥ V₀ (linear long, inverse short), maintenance on the mark value | cannot be liquidated |
 * | M below maintenance margin at entry | a price on the profitable side of entry |
 * | V above the last tier | not available |
 *
 * @param margin loss-bearing isolated margin, without unrealised profit
 * @throws MarginError `notAvailable` where there is no such price
 * @example linear long 0.5 at 60,000, margin 3,000, flat 0.5 % → 21,600,000 ÷ 398 = 54,271.3567839196…
 * Source: Binance FAQ b3c689c1f50a44cabb3a84e663b81d93; Hyperliquid docs, liquidations; Bybit help
 * centre, liquidation price (read 2026-07).
 */
export function liquidationPrice(exposure: Exposure, margin: Fraction, rule: MarginRule): Fraction {
  const { contract, side, size, entry } = exposure;
  const entryValue = valueAt(contract, size, entry);
  const gains = gainsWithValue(contract, side);
  const value =
    rule.maintenance.basis === "entry"
      ? valueWithFixedMaintenance(
          entryValue,
          margin.minus(maintenanceMargin(rule, size, entry, entry)),
          gains
        )
      : valueWithTieredMaintenance(entryValue, margin, rule, size, gains);
  if (value === undefined || value.sign() <= 0) throw cannotBeLiquidated(exposure);
  return priceAtValue(contract, size, value);
}

function valueWithFixedMaintenance(entryValue: Fraction, cushion: Fraction, gains: boolean) {
  return gains ? entryValue.minus(cushion) : entryValue.plus(cushion);
}

function valueWithTieredMaintenance(
  entryValue: Fraction,
  margin: Fraction,
  rule: MarginRule,
  size: Fraction,
  gains: boolean
): Fraction | undefined {
  // A value of 0 needs no maintenance margin: with something left there, the balance never falls short.
  if (gains && !margin.isBelow(entryValue)) return undefined;
  const { closeFeeRate, beyond } = rule.maintenance;
  const tiers = tiersFor(rule.maintenance, size);
  const sigma = sideSign(gains ? "long" : "short");
  if (!areContinuous(tiers)) {
    return valueAcrossJumps({ entryValue, margin, sigma, closeFeeRate }, tiers, beyond);
  }
  const valueIn = (tier: MaintenanceTier) =>
    sigma
      .times(entryValue)
      .minus(margin)
      .minus(tier.deduction)
      .dividedBy(sigma.minus(tier.rate.plus(closeFeeRate)));
  let value: Fraction | undefined;
  for (const tier of tiers) {
    value = valueIn(tier);
    if (tierHolds(tier, value)) return value;
  }
  throw aboveLastTier(tiers, value ?? entryValue, beyond);
}

/** A long whose margin covers a price of 0, or an inverse short whose margin covers every price. */
export function cannotBeLiquidated({ side }: Exposure): Error {
  return notAvailable(
    side === "long"
      ? "this position cannot be liquidated: its margin covers a price of 0"
      : "this position cannot be liquidated: its margin covers any price"
  );
}

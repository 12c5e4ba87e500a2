import { Decimal } from "decimal.js";
import { numberIn } from "./numberIn.mjs";

/** Below this, a margin table's number is the maximum leverage of its one tier. */
const FIRST_TABLE = 50;

/** Coins of `meta` with their margin tables; delisted and builder-deployed ones are left out. */
export function hyperliquidMeta(pages) {
  const [page] = pages;
  const meta = Array.isArray(page) ? page[0] : page;
  if (!Array.isArray(meta?.universe)) throw new Error("no reply of meta: universe is missing");
  if (!Array.isArray(meta.marginTables)) {
    throw new Error("the reply of meta has no marginTables: a coin's upper tiers would be lost");
  }
  const marginTables = new Map(meta.marginTables);
  const coins = meta.universe.filter(({ name, isDelisted }) => !isDelisted && !/:/.test(name));
  return new Map(coins.map((coin) => [coin.name, toTiers(coin, marginTables)]));
}

function toTiers({ maxLeverage, marginTableId }, marginTables) {
  const table = marginTables.get(marginTableId);
  if (!table && marginTableId >= FIRST_TABLE) {
    return { refused: `margin table ${marginTableId} is not in the reply` };
  }
  const tiers = table?.marginTiers ?? [
    { lowerBound: "0", maxLeverage: marginTableId ?? maxLeverage },
  ];
  if (Number(tiers[0]?.maxLeverage) !== maxLeverage) {
    return {
      refused: `maximum leverage is ${maxLeverage}, but its margin table begins with ${tiers[0]?.maxLeverage}`,
    };
  }
  return tiers.map((tier, index) => {
    const next = tiers[index + 1];
    const leverage = numberIn(tier.maxLeverage, "maxLeverage");
    return {
      floor: numberIn(tier.lowerBound, "lowerBound"),
      cap: next ? numberIn(next.lowerBound, "lowerBound") : null,
      rate: new Decimal(1).div(2 * leverage).toNumber(),
      maxLeverage: leverage,
    };
  });
}

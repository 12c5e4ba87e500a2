import { Decimal } from "decimal.js";
import { numberIn } from "./numberIn.mjs";

/** How far initialMargin × maxLeverage may be off 1 or 100: leverages are printed in two decimals. */
const ROUNDING = 0.02;

/**
 * Rows of `risk-limit`, page by page.
 *
 * The unit trap: margins are fractions in some replies (0.01) and per cent in others (1). Initial margin is
 * 1 ÷ maximum leverage, so that their product tells which; a row where it is neither is refused.
 */
export function bybitRiskLimits(pages, category) {
  const rows = new Map();
  for (const { retCode, retMsg, result } of pages.flat()) {
    if (retCode !== 0 || !Array.isArray(result?.list)) {
      throw new Error(`no reply of risk-limit: retCode ${retCode}, ${retMsg}`);
    }
    if (result.category !== category) {
      throw new Error(`the reply is of category ${result.category}, not ${category}`);
    }
    for (const row of result.list) {
      if (!rows.has(row.symbol)) rows.set(row.symbol, []);
      rows.get(row.symbol).push(row);
    }
  }
  return new Map([...rows].map(([symbol, list]) => [symbol, toTiers(list)]));
}

/** The address of the next page, or undefined after the last one. */
export function bybitNextPage(from, page) {
  const cursor = page.result?.nextPageCursor;
  if (!cursor) return undefined;
  const address = new URL(from);
  address.searchParams.set("cursor", cursor);
  return address.href;
}

function toTiers(list) {
  const sorted = [...list].sort((a, b) => Number(a.riskLimitValue) - Number(b.riskLimitValue));
  const units = new Set(sorted.map(unitOf));
  if (units.has(undefined) || units.size !== 1) {
    const products = sorted.map((row) => Number(row.initialMargin) * Number(row.maxLeverage));
    return {
      refused: `initialMargin × maxLeverage should be 1 (fractions) or 100 (per cent) in every row; it is ${products.map((p) => Number(p.toPrecision(4))).join(", ")}`,
    };
  }
  const [unit] = units;
  let floor = 0;
  return sorted.map((row) => {
    const cap = numberIn(row.riskLimitValue, "riskLimitValue");
    const tier = {
      floor,
      cap,
      rate: new Decimal(numberIn(row.maintenanceMargin, "maintenanceMargin")).div(unit).toNumber(),
      maxLeverage: numberIn(row.maxLeverage, "maxLeverage"),
      deduction: row.mmDeduction === "" ? 0 : numberIn(row.mmDeduction, "mmDeduction"),
    };
    floor = cap;
    return tier;
  });
}

function unitOf({ initialMargin, maxLeverage }) {
  const product = Number(initialMargin) * Number(maxLeverage);
  return [1, 100].find((unit) => Math.abs(product / unit - 1) <= ROUNDING);
}

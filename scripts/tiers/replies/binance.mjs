import { numberIn } from "./numberIn.mjs";

/** Brackets of `leverageBracket`: notional in USDⓈ-M, quantities in coins in COIN-M. */
export function binanceBrackets(pages) {
  const entries = pages.flat();
  const tables = new Map();
  for (const entry of entries) {
    const symbol = entry?.symbol ?? (entry?.pair && `${entry.pair}_PERP`);
    if (!symbol || !Array.isArray(entry.brackets)) {
      throw new Error(`no reply of leverageBracket: ${JSON.stringify(entry).slice(0, 120)}`);
    }
    if (entry.notionalCoef !== undefined && Number(entry.notionalCoef) !== 1) {
      tables.set(symbol, {
        refused: `notionalCoef is ${entry.notionalCoef}: these brackets were adjusted for one user`,
      });
      continue;
    }
    tables.set(
      symbol,
      entry.brackets.map(toTier).sort((a, b) => a.bracket - b.bracket)
    );
  }
  return tables;
}

function toTier(bracket) {
  const floor = bracket.notionalFloor ?? bracket.qtylFloor ?? bracket.qtyFloor;
  return {
    bracket: numberIn(bracket.bracket, "bracket"),
    floor: numberIn(floor, "floor"),
    cap: numberIn(bracket.notionalCap ?? bracket.qtyCap, "cap"),
    rate: numberIn(bracket.maintMarginRatio, "maintMarginRatio"),
    maxLeverage: numberIn(bracket.initialLeverage, "initialLeverage"),
    deduction: numberIn(bracket.cum, "cum"),
  };
}

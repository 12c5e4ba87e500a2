import { numberIn } from "./numberIn.mjs";

/** Rows of `position-tiers` of swaps: sizes are contracts. */
export function okxPositionTiers(pages) {
  const rows = new Map();
  for (const { code, msg, data } of pages.flat()) {
    if (code !== "0" || !Array.isArray(data)) {
      throw new Error(`no reply of position-tiers: code ${code}, ${msg}`);
    }
    for (const row of data) {
      const symbol = swapOf(row);
      if (!rows.has(symbol)) rows.set(symbol, []);
      rows.get(symbol).push(row);
    }
  }
  return new Map([...rows].map(([symbol, list]) => [symbol, toTiers(list)]));
}

function swapOf({ instId, instFamily, uly }) {
  if (/-SWAP$/.test(instId ?? "")) return instId;
  const family = instFamily || uly;
  if (!family) throw new Error(`${instId} is no swap: ask with instType=SWAP`);
  return `${family}-SWAP`;
}

function toTiers(list) {
  const sorted = [...list].sort((a, b) => Number(a.tier) - Number(b.tier));
  let previous = 0;
  return sorted.map((row) => {
    const from = numberIn(row.minSz, "minSz");
    // A tier begins one contract, or one lot, above the last one's end.
    const isNext = from > previous && from <= previous + 1;
    const floor = isNext || from === previous ? previous : from;
    previous = numberIn(row.maxSz, "maxSz");
    return {
      floor,
      cap: previous,
      rate: numberIn(row.mmr, "mmr"),
      maxLeverage: numberIn(row.maxLever, "maxLever"),
    };
  });
}

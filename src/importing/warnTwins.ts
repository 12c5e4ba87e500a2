import type { ImportResult, Position } from "./position";
import { forEachInSteps, type Steps } from "./steps";

/** Warns, once for each, of positions that the source lists more than once: pasted twice, or exports that overlap. */
export function* warnTwins(result: ImportResult): Steps<void> {
  const first = new Map<string, number>();
  const warned = new Set<string>();
  yield* forEachInSteps(result.positions, (position) => {
    if (position.symbol === "") return;
    const key = keyOf(position);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, position.sourceRow);
    else if (!warned.has(key)) {
      warned.add(key);
      result.findings.push({
        severity: "warning",
        row: position.sourceRow,
        label: position.symbol,
        message: `the same market and side as row ${earlier}; leave one out if the source was pasted twice`,
      });
    }
  });
}

function keyOf({ venue, account, symbol, side }: Position): string {
  return JSON.stringify([venue, account ?? "", symbol, side]);
}

/** Neighbouring rows that have the same value. */
export interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

/** Groups rows, so that looks take few writes: `{3: true, 4: true, 6: true}` → rows 3–4 and row 6. */
export function runsOf<T>(values: ReadonlyMap<number, T>): Run<T>[] {
  const runs: { start: number; length: number; value: T }[] = [];
  for (const [row, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.start + last.length === row) last.length += 1;
    else runs.push({ start: row, length: 1, value });
  }
  return runs;
}

/** Median and spread of a number of runs, in milliseconds; the result of each run goes to `consume`. */
export function time(run, { runs = 7, consume = () => {} } = {}) {
  const samples = [];
  for (let index = 0; index < runs; index += 1) {
    globalThis.gc?.();
    const started = performance.now();
    consume(run());
    samples.push(performance.now() - started);
  }
  samples.sort((a, b) => a - b);
  return { median: samples[samples.length >> 1], best: samples[0], worst: samples.at(-1) };
}

export const milliseconds = ({ median, best, worst }) =>
  `${median.toFixed(1)} ms (${best.toFixed(1)}–${worst.toFixed(1)})`;

/** Repeatable numbers: the same positions in every run (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

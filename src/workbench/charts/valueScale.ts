/** What a chart's author fixed on a value axis; the rest is chosen. */
export interface FixedBounds {
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
}

/** A value axis: its ends and its ticks, ends included where they fall on a tick. */
export interface ValueScale {
  minimum: number;
  maximum: number;
  majorUnit: number;
  ticks: number[];
}

/** Values nearer to zero are drawn as zero: dividing them further would leave the range of doubles. */
const SMALLEST = 1e-290;

/** The smallest unit as a part of the largest value: ticks closer together would be the same double. */
const FINEST_UNIT = 1e-9;

function niceUnit(atLeast: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(atLeast));
  const factor =
    [1, 2, 5, 10].find((candidate) => candidate * magnitude >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * magnitude;
}

/** `0.1 + 0.2` → `0.3`: drops what binary arithmetic adds behind the unit's own digits. */
function onUnit(steps: number, unit: number): number {
  return Number((steps * unit).toPrecision(12)) + 0;
}

/**
 * Chooses the ends and the unit of a value axis as Excel does: units 1, 2, 5 × 10ⁿ; zero included unless all values lie
 * within a sixth of the largest; 5 % of air between the extreme value and the end of the axis.
 * @param values what is to be shown; an empty chart gets 0 to 1
 * @param maximumTicks how many ticks the length of the axis has room for
 * @param fromZero columns and areas start at zero whatever their values are
 */
export function valueScale(
  values: number[],
  maximumTicks: number,
  fromZero: boolean,
  fixed: FixedBounds = {}
): ValueScale {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    const drawn = Math.abs(value) < SMALLEST ? 0 : value;
    low = Math.min(low, drawn);
    high = Math.max(high, drawn);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high && low === 0) high = 1;
  if (low >= 0 && (fromZero || high - low > high / 6 || low === high)) low = 0;
  if (high <= 0 && (fromZero || high - low > -low / 6 || low === high)) high = 0;
  const air = (high - low) / 20;
  const wantedLow = fixed.minimum ?? (low === 0 ? 0 : low - air);
  const wantedHigh = fixed.maximum ?? (high === 0 ? 0 : high + air);
  const span = wantedHigh > wantedLow ? wantedHigh - wantedLow : Math.abs(wantedLow) || 1;

  let unit =
    fixed.majorUnit && fixed.majorUnit > 0
      ? fixed.majorUnit
      : niceUnit(span / Math.max(1, maximumTicks - 1));
  if (span / unit > 1000) unit = niceUnit(span / 10);
  unit = Math.max(
    unit,
    niceUnit(FINEST_UNIT * Math.max(Math.abs(wantedLow), Math.abs(wantedHigh)))
  );
  let first = Math.floor(wantedLow / unit + 1e-9);
  let last = Math.ceil(wantedHigh / unit - 1e-9);
  if (fixed.majorUnit === undefined && last - first + 1 > maximumTicks) {
    unit = niceUnit(unit * 1.01);
    first = Math.floor(wantedLow / unit + 1e-9);
    last = Math.ceil(wantedHigh / unit - 1e-9);
  }
  const minimum = fixed.minimum ?? onUnit(first, unit);
  const maximum = Math.max(
    fixed.maximum ?? onUnit(last, unit),
    minimum + (fixed.maximum === undefined ? 0 : unit)
  );
  const start = fixed.minimum === undefined ? first : Math.ceil(minimum / unit - 1e-9);
  const ticks: number[] = [];
  for (let step = start; onUnit(step, unit) <= maximum + unit * 1e-9; step += 1)
    ticks.push(onUnit(step, unit));
  return { minimum, maximum, majorUnit: unit, ticks };
}

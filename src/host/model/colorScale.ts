import type {
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
  ScalePoint,
} from "./conditionalFormat";
import type { Sheet } from "./sheet";
import type { Value } from "./value";
import type { Workbook } from "./workbook";

type ColorScale = Extract<ConditionalRule, { type: "ColorScale" }>;
type DataBar = Extract<ConditionalRule, { type: "DataBar" }>;

interface Sorted {
  revision: number;
  numbers: number[];
}

const sortedNumbers = new WeakMap<ConditionalFormat, Sorted>();

/** The numbers of a rule's area in ascending order, sorted once for each state of the workbook. */
function numbersOf(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): number[] {
  workbook.calculation.bringUpToDate();
  const { revision } = workbook.calculation;
  const known = sortedNumbers.get(format);
  if (known?.revision === revision) return known.numbers;
  const numbers: number[] = [];
  sheet.cells.forEachIn(format.area, ({ value }) => {
    if (typeof value === "number") numbers.push(value);
  });
  numbers.sort((a, b) => a - b);
  sortedNumbers.set(format, { revision, numbers });
  return numbers;
}

function percentile(numbers: readonly number[], share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (numbers.length - 1);
  const below = Math.floor(place);
  const low = numbers[below] ?? 0;
  return low + ((numbers[below + 1] ?? low) - low) * (place - below);
}

function thresholdOf(
  workbook: Workbook,
  sheet: Sheet,
  numbers: readonly number[],
  point: ScalePoint,
  automatic: number
): number {
  const lowest = numbers[0] ?? 0;
  const highest = numbers.at(-1) ?? 0;
  if (point.type === "LowestValue") return lowest;
  if (point.type === "HighestValue") return highest;
  if (point.type === "Automatic") return automatic;
  const given = numberOf(workbook, sheet, point.formula ?? "0");
  if (point.type === "Percent") return lowest + (highest - lowest) * (given / 100);
  return point.type === "Percentile" ? percentile(numbers, given / 100) : given;
}

/** The number that a threshold's text or formula stands for; 0 where it is none. */
function numberOf({ calculation }: Workbook, sheet: Sheet, formula: string): number {
  const frame = { sheet, row: 0, column: 0, rowShift: 0, columnShift: 0 };
  const value = calculation.evaluateExpression(calculation.definitions.rule(formula, sheet), frame);
  return typeof value === "number" ? value : 0;
}

/** The colour that a scale gives to a value; undefined for what is no number. */
export function colorAt(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  scale: ColorScale,
  value: Value
): string | undefined {
  if (typeof value !== "number") return undefined;
  const numbers = numbersOf(workbook, sheet, format);
  const points = [scale.minimum, scale.midpoint, scale.maximum].filter(
    (point) => point !== undefined
  );
  const stops = points.map((point) => ({
    at: thresholdOf(workbook, sheet, numbers, point, 0),
    color: point.color ?? "#FFFFFF",
  }));
  const above = stops.findIndex((stop) => value <= stop.at);
  if (above === 0) return stops[0]!.color;
  if (above < 0) return stops.at(-1)!.color;
  const [low, high] = [stops[above - 1]!, stops[above]!];
  return mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
}

function mixed(from: string, to: string, share: number): string {
  const channel = (start: number) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(start, start + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

/** The bar that a value gets: from the axis, at 0 or the lowest value, to the value. */
export function dataBarAt(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  bar: DataBar,
  value: Value
): ConditionalStyle["dataBar"] {
  if (typeof value !== "number") return undefined;
  const numbers = numbersOf(workbook, sheet, format);
  const low = thresholdOf(workbook, sheet, numbers, bar.minimum, Math.min(0, numbers[0] ?? 0));
  const high = thresholdOf(workbook, sheet, numbers, bar.maximum, Math.max(0, numbers.at(-1) ?? 0));
  const share = (number: number) =>
    high > low ? Math.min(1, Math.max(0, (number - low) / (high - low))) : 0;
  const [axis, end] = [share(Math.max(low, Math.min(0, high))), share(value)];
  const color = value < 0 ? (bar.negativeColor ?? "#FF0000") : bar.positiveColor;
  return { from: Math.min(axis, end), to: Math.max(axis, end), color, showValue: bar.showValue };
}

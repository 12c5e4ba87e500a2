/** A constant that a person drags on from, and whether its number format shows a date. */
export interface FillSource {
  value: number | string | boolean;
  isDate: boolean;
}

const LISTS = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], // prettier-ignore
];

/**
 * Continues a line of constants as Excel's fill handle does; `position` counts from the first source cell, below 0 before
 * it. Two or more numbers go on along their line of best fit, dates and texts such as "Item 1" or "Mon" count on, all
 * else repeats. 1, 2 → 3, 4; 5 → 5, 5; "Q1" → "Q2"
 */
export function fillSeries(sources: readonly FillSource[], position: number): FillSource["value"] {
  const numbers = sources.map(({ value }) => value);
  if (isNumbers(numbers)) {
    if (numbers.length > 1) return onLine(numbers, position);
    if (sources[0]?.isDate) return numbers[0]! + position;
  }
  const index = ((position % sources.length) + sources.length) % sources.length;
  const source = sources[index]!.value;
  if (typeof source !== "string") return source;
  const rounds = Math.floor(position / sources.length);
  return fromList(source, sources.length === 1 ? position : rounds) ?? counted(source, rounds);
}

function isNumbers(values: readonly unknown[]): values is number[] {
  return values.every((value) => typeof value === "number");
}

/** The value at a position of the line of least squares through the numbers. */
function onLine(numbers: readonly number[], position: number): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  let [above, below] = [0, 0];
  numbers.forEach((each, x) => {
    above += (x - middle) * (each - mean);
    below += (x - middle) ** 2;
  });
  return Number((mean + (above / below) * (position - middle)).toPrecision(15));
}

function fromList(text: string, steps: number): string | undefined {
  for (const list of LISTS) {
    const at = list.findIndex((item) => item.toLowerCase() === text.toLowerCase());
    if (at < 0) continue;
    const next = list[(((at + steps) % list.length) + list.length) % list.length]!;
    if (text === text.toUpperCase()) return next.toUpperCase();
    return text === text.toLowerCase() ? next.toLowerCase() : next;
  }
  return undefined;
}

/** Texts that end in a number count on with it; leading zeros stay. */
function counted(text: string, rounds: number): string {
  const match = /^(.*?)(\d{1,15})$/s.exec(text);
  if (!match) return text;
  const [, words = "", digits = ""] = match;
  const next = Math.abs(Number(digits) + rounds);
  return words + String(next).padStart(digits.length, "0");
}

import fc from "fast-check";
import { ImportError, importPositions, type Finding, type ImportResult } from "../../src/importing";

/** Cells tried in all; `FUZZ_RUNS=50000` for the long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** `1.234`, which some write for 1234; nobody puts a 0 in front of thousands. */
const looksGrouped = (cell: string) => /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(cell.trim());

/** What may stand behind a number of BTCUSDT, by heading; anything else could be a slip or mean thousands. */
const unitOf = (heading: string) =>
  heading === "Leverage" ? / ?x$/i : heading === "Size" ? / ?BTC$/i : / ?(BTC|USDT)$/i;

/** A currency sign before money. */
const currencyBefore = (heading: string) =>
  heading === "Leverage" || heading === "Size" ? /(?!)/ : /^\$/;

/** Every number that a careful person could see in a cell, written independently of the importer. */
function readings(cell: string, heading: string): number[] {
  if (PLAIN.test(cell.trim()) && !looksGrouped(cell)) return [Number(cell)];
  const text = cell.trim().replace(unitOf(heading), "").replace(currencyBefore(heading), "");
  const found = new Set<number>();
  const add = (plain: string) => {
    if (PLAIN.test(plain)) found.add(Number(plain));
  };
  add(text.trim());
  if (/^[+-]?[1-9]\d{0,2}([,' ]\d{3})+(\.\d*)?$/.test(text)) add(text.replace(/[,' ]/g, ""));
  if (/^[+-]?[1-9]\d{0,2}([.' ]\d{3})+(,\d*)?$/.test(text)) {
    add(text.replace(/[.' ]/g, "").replace(",", "."));
  }
  if (/^[+-]?(\d+,\d*|,\d+)([eE][+-]?\d+)?$/.test(text)) add(text.replace(",", "."));
  return [...found];
}

type Delimiter = "," | ";" | "\t";

/** What is wrong with having read a cell as this number without a word; undefined where nothing is. */
function wrongReading(
  cell: string,
  value: number | undefined,
  heading: Heading = "Size",
  delimiter: Delimiter = ";"
): string | undefined {
  if (value === undefined) return undefined;
  // Whoever writes a decimal comma does not write commas between cells.
  const isPoint = delimiter === "," && looksGrouped(cell);
  const possible = isPoint ? [Number(cell)] : readings(cell, heading);
  if (possible.length === 0) return `"${cell}" is no number, but was read as ${value}`;
  if (possible.length > 1) return `"${cell}" can be read in two ways, but was read as ${value}`;
  const [only = NaN] = possible;
  return Math.abs(only) === value ? undefined : `"${cell}" is ${only}, but was read as ${value}`;
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(digits(5), digits(6)).map(([a, b]) => `${a}.${b}`) },
  fc.tuple(digits(4), digits(4)).map(([a, b]) => `${a},${b}`),
  fc.tuple(digits(3), digits(3), digits(3)).map(([a, b, c]) => `${a},${b}.${c}`),
  fc.tuple(digits(3), digits(3), digits(3)).map(([a, b, c]) => `${a}.${b},${c}`),
  fc.tuple(digits(3), digits(3)).map(([a, b]) => `${a} ${b}`),
  fc
    .tuple(digits(4), fc.constantFrom("e", "E", "e+", "e-"), digits(2))
    .map((parts) => parts.join("")),
  fc
    .tuple(
      digits(4),
      fc.constantFrom("", " "),
      fc.constantFrom("BTC", "USDT", "x", "%", "k", "M", "l0")
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("-", "+", "=", "(", "$", "'", "~", "≈", "<"), digits(4))
    .map((parts) => parts.join("")),
  fc.stringMatching(/^[0-9.,'eE+ xoOlI-]{1,10}$/),
  fc.constantFrom("--", "N/A", "null", "0x1F", "1_000", "１２", "١٢", "½", "1/2", "NaN", "Infinity")
);

const FIELDS = {
  Size: "size",
  Entry: "entry",
  Mark: "mark",
  Leverage: "leverage",
  Margin: "margin",
  Stop: "stop",
  "Venue liquidation": "venueLiquidation",
} as const;
type Heading = keyof typeof FIELDS;

/** A sound row, in which no cell says anything on the decimal mark of the column of another. */
const SOUND: Record<string, string> = {
  ...{
    Venue: "BINANCE",
    Market: "BTCUSDT",
    Side: "long",
    Size: "2",
    Entry: "60000",
    Mark: "61000",
  },
  ...{ Leverage: "10", Margin: "12000", Stop: "57000", "Venue liquidation": "54000" },
};

function imported(text: string): ImportResult | undefined {
  try {
    return importPositions(text);
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

function asTable(row: Record<string, string>, delimiter: Delimiter = ","): string {
  const quoted = Object.values(row).map((value) => `"${value.replace(/"/g, '""')}"`);
  return `${Object.keys(row).join(delimiter)}\n${quoted.join(delimiter)}`;
}

/** A warning that odd cells beside sound ones give rise to, however they are read. */
const isDoubt = ({ message }: Finding) =>
  message.includes("the value of the position") || message.includes("is the Side right?");

/** What the importer made of one odd cell, where it said nothing about it. */
function readSilently(result: ImportResult | undefined, heading: Heading): number | undefined {
  const [position] = result?.positions ?? [];
  const field = FIELDS[heading];
  const said = (result?.findings ?? []).filter(({ row }) => row !== undefined);
  if (!position || !said.every(isDoubt)) return undefined;
  if (field in position.provenance && position.provenance[field as "margin"] !== "given")
    return undefined;
  const value = position[field];
  return value === undefined ? undefined : Number(value);
}

describe(`${RUNS} odd cells`, () => {
  test("of a table are read as what they say, or not silently", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(FIELDS) as Heading[])),
        cell,
        fc.constantFrom<Delimiter>(",", ";", "\t"),
        (heading, odd, delimiter) => {
          const result = imported(asTable({ ...SOUND, [heading]: odd }, delimiter));
          expect(
            wrongReading(odd, readSilently(result, heading), heading, delimiter)
          ).toBeUndefined();
        }
      ),
      { numRuns: RUNS }
    );
  }, 600_000);

  test("of a venue's reply are read as what they say, or not silently", () => {
    const row = {
      ...{ symbol: "BTCUSDT", positionAmt: "2", entryPrice: "60000", markPrice: "61000" },
      ...{
        liquidationPrice: "54000",
        leverage: "10",
        marginType: "isolated",
        isolatedMargin: "14000",
      },
      ...{ isolatedWallet: "12000", unRealizedProfit: "2000", positionSide: "BOTH" },
      ...{ maxNotionalValue: "1000000", notional: "122000", updateTime: 1784021400000 },
    };
    const keys = {
      positionAmt: "Size",
      entryPrice: "Entry",
      markPrice: "Mark",
      leverage: "Leverage",
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])),
        cell,
        (key, odd) => {
          const value = readSilently(imported(JSON.stringify([{ ...row, [key]: odd }])), keys[key]);
          // An API never writes thousands or units.
          const right = PLAIN.test(odd.trim()) ? Math.abs(Number(odd)) : undefined;
          expect([odd, value ?? right]).toEqual([odd, right]);
        }
      ),
      { numRuns: RUNS }
    );
  }, 600_000);

  test("would give away an importer that uses parseFloat", () => {
    const careless = (odd: string) => {
      const value = Math.abs(parseFloat(odd));
      return value > 0 ? value : undefined;
    };
    const caught = fc.sample(cell, 1000).filter((odd) => wrongReading(odd, careless(odd)));
    expect(caught.length).toBeGreaterThan(100);
  });

  test("would give away an importer that takes every comma for thousands", () => {
    const careless = (odd: string) => Math.abs(Number(odd.replace(/,/g, ""))) || undefined;
    const caught = fc.sample(cell, 1000).filter((odd) => wrongReading(odd, careless(odd)));
    expect(caught.length).toBeGreaterThan(30);
  });

  test("of which most are read at all", () => {
    const read = fc.sample(cell, 500).filter((odd) => {
      const result = imported(asTable({ ...SOUND, Entry: odd }));
      return readSilently(result, "Entry") !== undefined;
    });
    expect(read.length).toBeGreaterThan(100);
  });
});

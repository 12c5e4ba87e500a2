import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import fc from "fast-check";
import { importHistory, ImportError, importPositions, type Position } from "../../src/importing";

/** Mutations tried in all; `FUZZ_RUNS=50000` for the long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
/** Milliseconds of processor for one text: more is a hang. */
const HANG = 1000;

const SAMPLES = join(__dirname, "../../samples");
const HISTORY = [
  "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID",
  "1,2026-07-01 10:00:00,BTCUSDT,BUY,60000,0.5,30000,12.0 USDT,0,true,false,1,11",
  "1,2026-07-01 14:00:00,BTCUSDT,SELL,61000,0.5,30500,12.2USDT,500,false,false,3,13",
].join("\r\n");
const ACCOUNT_UPDATE =
  '{"e":"ACCOUNT_UPDATE","T":1784021400000,"a":{"P":[{"s":"BTCUSDT","pa":"-10","ep":"6563.86","up":"-1423.1","mt":"isolated","iw":"6570.4","ps":"SHORT"}]}}';
const OKX =
  '{"code":"0","data":[{"instId":"BTC-USDT-SWAP","instType":"SWAP","pos":"50","posSide":"net","avgPx":"60000","markPx":"61000","lever":"10","margin":"3000","mgnMode":"isolated","notionalUsd":"30497.1"}]}';
const SOURCES = [
  ...readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), "utf8")),
  HISTORY,
  ACCOUNT_UPDATE,
  OKX,
];

const HOSTILE = [
  "",
  "0",
  "-0",
  "-1",
  "1e999",
  "NaN",
  "Infinity",
  "1,234",
  "1.234,5",
  "١٢",
  "null",
  "true",
  "[]",
  "{}",
  "__proto__",
  "constructor",
  "=cmd|'/c calc'!A1",
  "+1+1",
  "@SUM(A1)",
  "＝1",
  "\uFEFF",
  "\u0000",
  '"',
  "'",
  "\\",
  ",",
  ";",
  "\n",
  "\r",
  "{",
  "}",
  "[",
  "]",
  "//",
  "/*",
  "#",
  "long",
  "short",
  "\u202E",
  "9".repeat(400),
];

/** One change of a text: a piece cut, doubled, overwritten or swapped for something hostile. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  kind: fc.constantFrom("cut", "double", "replace", "truncate", "digit"),
  piece: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12, unit: "binary" })),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(text: string, { at, length, kind, piece }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = start + length;
  switch (kind) {
    case "cut":
      return text.slice(0, start) + text.slice(end);
    case "double":
      return text.slice(0, end) + text.slice(start);
    case "truncate":
      return text.slice(0, start);
    case "digit":
      return text.slice(0, start) + text.slice(start).replace(/\d+(\.\d+)?/, piece);
    default:
      return text.slice(0, start) + piece + text.slice(end);
  }
}

const DECIMAL = /^\d+(\.\d+)?$/;
const SYMBOL = /^$|^[\p{L}\p{N}][\p{L}\p{N}:/_.-]{0,39}$/u;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** What every accepted position must be, whatever the source was. */
function expectSound(position: Position): void {
  for (const field of [
    "size",
    "entry",
    "mark",
    "leverage",
    "margin",
    "stop",
    "venueLiquidation",
  ] as const) {
    const value = position[field];
    if (value === undefined) continue;
    expect(value).toMatch(DECIMAL);
    expect(Number(value)).toBeGreaterThan(0);
  }
  expect(["long", "short"]).toContain(position.side);
  expect(["linear", "inverse"]).toContain(position.contract);
  expect(position.symbol).toMatch(SYMBOL);
  expect(position.market).toMatch(/^$|^(?:[A-Z]+:\S+|LINEAR|INVERSE)$/);
  for (const [field, value] of Object.entries(position)) {
    if (typeof value === "string" && field !== "fundingRate") expect(value).not.toMatch(FORMULA);
  }
}

/** Three times in a row, since what else the process does (collecting garbage) can hold up one time. */
function expectNoHang(run: () => void): void {
  const isSlow = () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 > HANG;
  };
  expect(isSlow() && isSlow() && isSlow()).toBe(false);
}

function allowImportError(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
  }
}

describe(`${RUNS} mutations of the samples`, () => {
  test("give sound positions or an explained refusal, never a crash or a hang", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (source, mutations) => {
          const text = mutations.reduce(mutate, source);
          expectNoHang(() =>
            allowImportError(() => importPositions(text).positions.forEach(expectSound))
          );
          expectNoHang(() => allowImportError(() => importHistory(text)));
        }
      ),
      { numRuns: RUNS }
    );
  }, 600_000);

  test("never change a number that they do not touch", () => {
    const source = SOURCES.find((text) => text.includes("positionInitialMargin")) ?? "";
    const known = new Set(
      importPositions(source).positions.flatMap((p) => [
        `${p.symbol} ${p.side} ${p.size} ${p.entry}`,
      ])
    );
    fc.assert(
      fc.property(fc.nat({ max: source.length }), (at) => {
        const text = source.slice(0, at) + " " + source.slice(at);
        allowImportError(() => {
          for (const p of importPositions(text).positions) {
            expect(known).toContain(`${p.symbol} ${p.side} ${p.size} ${p.entry}`);
          }
        });
      }),
      { numRuns: Math.min(RUNS, 2000) }
    );
  }, 600_000);
});

import { answerOf } from "./answerOf";
import { EXAMPLES, NOT_COVERED, type Example } from "./example";

const VENUE_NAMES: Readonly<Record<string, string>> = {
  binance: "Binance",
  bitmex: "BitMEX",
  bybit: "Bybit",
  deribit: "Deribit",
  drift: "Drift",
  dydx: "dYdX",
  ftx: "FTX",
  gate: "Gate (OKX's formula)",
  generic: "Any venue",
  hyperliquid: "Hyperliquid",
  krakenfutures: "Kraken Futures",
  okx: "OKX",
  phemex: "Phemex (OKX's formula)",
};

/** docs/venues/examples.md: every printed figure beside ours. */
export function examplesPage(): string {
  const venues = [...new Set(EXAMPLES.map(({ venue }) => venue))];
  const reproduced = EXAMPLES.filter(({ verdict }) => verdict === "reproduced").length;
  const conflicts = EXAMPLES.length - reproduced;
  return [
    "# Printed examples",
    "",
    "Written by `UPDATE_DOCS=1 npx jest test/venues/publishedExamples`; the same test holds it to the code.",
    "",
    `${reproduced} figures that venues, their API samples and public test suites print are reproduced within`,
    `their printed precision. ${conflicts} are conflicts: older rules, slips of a page and deliberately wrong`,
    "formulas that our answer must not meet.",
    ...venues.flatMap(venueSection),
    "",
    "## Not covered",
    "",
    "Printed figures that no function here answers.",
    "",
    ...table([["example", "why"], ...Object.entries(NOT_COVERED)]),
    "",
  ].join("\n");
}

function venueSection(venue: string): string[] {
  return [
    "",
    `## ${VENUE_NAMES[venue] ?? venue}`,
    "",
    ...table([
      ["example", "what", "asked", "expected", "ours", "verdict", "source"],
      ...EXAMPLES.filter((example) => example.venue === venue).map(cellsOf),
    ]),
  ];
}

function cellsOf(example: Example): string[] {
  const { id, what, expected, verdict, note, source } = example;
  const ours = Number((answerOf(example) as number).toPrecision(12));
  const judged = note === undefined ? verdict : `${verdict}: ${note}`;
  return [id, what, `\`${asked(example)}\``, expected, ours, judged, source].map((cell) =>
    String(cell).replace(/\|/g, "\\|")
  );
}

/** A Markdown table with its columns aligned, as Prettier writes it. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0))
  );
  const lines = rows.map((cells) => line(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))));
  return [lines[0] ?? "", line(widths.map((width) => "-".repeat(width))), ...lines.slice(1)];
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The call as one would type it; named figures for the margin core. */
function asked({ by, given }: Example): string {
  const list = Array.isArray(given) ? given : (given as Record<string, unknown>).call;
  if (Array.isArray(list)) return `${by}(${list.map(argument).join(", ")})`;
  const named = Object.entries(given).map(([name, value]) => `${name} ${argument(value)}`);
  return `${by}: ${named.join(", ")}`;
}

function argument(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value}"`;
  if (!Array.isArray(value)) return String(value);
  const rows = value.map((cells) =>
    (Array.isArray(cells) ? cells : [cells]).map(argument).join(",")
  );
  return `{${rows.join(";")}}`;
}

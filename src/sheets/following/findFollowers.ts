import { area, addressOf } from "../../scenario";

/** A Dashboard or Review of the workbook: its cells that may follow the Scenarios sheet. */
export interface Follower {
  readonly kind: "dashboard" | "review";
  readonly prefix: string;
  readonly sheet: Excel.Worksheet;
  /** Names of its markets. */
  readonly markets: Excel.Range;
}

/** A name that only one kind of sheet has. */
const KINDS = [
  { kind: "dashboard", key: "_VeryNearDays" },
  { kind: "review", key: "_targetDistance" },
] as const;

/** True where the names of a workbook are those of a Dashboard or Review. */
export function haveFollowers(names: readonly string[]): boolean {
  return KINDS.some(({ key }) => names.some((name) => name.endsWith(key)));
}

/** The Dashboards and Reviews over a Positions table; a name outlives its sheet, and refers to nothing then. */
export async function findFollowers(
  context: Excel.RequestContext,
  table: string
): Promise<Follower[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const present = new Set(names.items.map(({ name }) => name));
  const found = KINDS.flatMap(({ kind, key }) =>
    [...present]
      .filter((name) => name.endsWith(key))
      .map((name) => ({ kind, prefix: name.slice(0, -key.length) }))
  ).filter(({ prefix }) => present.has(`${prefix}_Markets`));
  const ranges = found.map(({ prefix }) =>
    names.getItem(`${prefix}_Markets`).getRangeOrNullObject().load("address")
  );
  await context.sync();
  const standing = found.flatMap(({ kind, prefix }, index) => {
    const markets = ranges[index];
    if (!markets || markets.isNullObject) return [];
    markets.load("values");
    const sheet = markets.worksheet;
    // What the sheet says of the table that it covers.
    const coverage = sheet.getRange(addressOf(area(3, 1))).load("formulas");
    return [{ follower: { kind, prefix, sheet, markets }, coverage }];
  });
  await context.sync();
  const reads = `COUNTA(${table}[Size])`.toLowerCase();
  return standing
    .filter(({ coverage }) => String(coverage.formulas[0]?.[0]).toLowerCase().includes(reads))
    .map(({ follower }) => follower);
}

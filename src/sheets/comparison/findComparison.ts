import {
  addressOf,
  comparisonLayout,
  type Area,
  type SheetPlan,
  type StandingComparison,
} from "../../scenario";
import { haveFollowers } from "../following/findFollowers";
import { SheetsError } from "../SheetsError";

const NO_SHEET =
  "There is no Scenarios sheet in this workbook that could be updated. Create a scenario comparison first.";

/** A Scenarios sheet as it stands. */
export interface FoundComparison extends StandingComparison {
  readonly sheet: string;
  /** Begins the names of its assumptions. */
  readonly prefix: string;
  /** The Positions table that its formulas read. */
  readonly table: string;
  readonly capital: number;
  readonly hedgeMarket: string;
  readonly charts: readonly string[];
  /** True where a Dashboard or Review may follow it. */
  readonly hasFollowers: boolean;
}

interface Candidate {
  readonly prefix: string;
  readonly range: (key: string) => Excel.Range;
}

/** Every prefix that all the names of a comparison begin with. */
function prefixesOf(names: readonly string[]): string[] {
  const present = new Set(names.map((name) => name.toLowerCase()));
  const KEYS = ["Capital", "Shocks", "Positions", "Markets", "HedgeMarket"];
  return names
    .filter((name) => /_Capital$/i.test(name))
    .map((name) => name.slice(0, -"_Capital".length))
    .filter((prefix) => KEYS.every((key) => present.has(`${prefix}_${key}`.toLowerCase())));
}

/** The prefixes of comparisons that still have their sheet: a name outlives it, and refers to nothing then. */
export async function standingPrefixes(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<string[]> {
  const prefixes = prefixesOf(names).map((prefix) => {
    const capital = context.workbook.names.getItem(`${prefix}_Capital`).getRangeOrNullObject();
    return { prefix, capital: capital.load("address") };
  });
  await context.sync();
  return prefixes.filter(({ capital }) => !capital.isNullObject).map(({ prefix }) => prefix);
}

/** Name of the table in `…ROWS(Positions[Size])…`. */
export function tableIn(formula: unknown): string | undefined {
  return /ROWS\(([^()[\]]+)\[/.exec(String(formula))?.[1];
}

function changedByHand(sheet: string): SheetsError {
  return new SheetsError(
    "failed",
    `Rows or columns of the sheet "${sheet}" were inserted or removed by hand, so that it cannot be updated. ` +
      "Create a new comparison; this one goes on working as it is."
  );
}

/**
 * Finds the comparison to update: the one on the named sheet, else on the sheet in view, else the newest.
 * @throws SheetsError where there is none, it is protected, or its blocks are not where they were
 */
export async function findComparison(
  context: Excel.RequestContext,
  wanted: string | undefined
): Promise<FoundComparison> {
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const prefixes = await standingPrefixes(
    context,
    names.items.map(({ name }) => name)
  );
  const candidates = prefixes.map((prefix): Candidate => ({
    prefix,
    range: (key) => names.getItem(`${prefix}_${key}`).getRange(),
  }));
  const loaded = candidates.map(({ prefix, range }) => {
    const place = "rowIndex,rowCount,columnCount";
    const capital = range("Capital").load("values");
    const sheet = capital.worksheet;
    sheet.load("name,charts/items/name");
    sheet.protection.load("protected");
    return {
      prefix,
      sheet,
      capital,
      shocks: range("Shocks").load(place),
      positions: range("Positions").load(`${place},formulas`),
      markets: range("Markets").load(`${place},values`),
      hedgeMarket: range("HedgeMarket").load("values"),
    };
  });
  await context.sync();
  const chosen =
    wanted === undefined
      ? (loaded.find(({ sheet }) => sheet.name === active.name) ?? loaded[loaded.length - 1])
      : loaded.find(({ sheet }) => sheet.name.toLowerCase() === wanted.toLowerCase());
  if (!chosen) {
    throw new SheetsError(
      "noPositionsTable",
      wanted === undefined
        ? NO_SHEET
        : `The sheet "${wanted}" is no scenario comparison. Choose another, or create a new one.`
    );
  }
  const { sheet, prefix, shocks, positions, markets } = chosen;
  if (sheet.protection.protected) {
    throw new SheetsError(
      "protected",
      `The sheet "${sheet.name}" is protected. Choose Review > Unprotect Sheet, then try again.`
    );
  }
  const table = tableIn(positions.formulas[0]?.[0]);
  const labels = markets.values.slice(0, -1).map(([label]) => String(label));
  const layout = comparisonLayout(positions.rowCount, shocks.columnCount, labels.length);
  const inPlace =
    shocks.rowIndex === layout.shocks.row &&
    markets.rowIndex === layout.marketTable + 2 &&
    positions.rowIndex === layout.book + 2;
  if (!inPlace || !table) throw changedByHand(sheet.name);
  return {
    sheet: sheet.name,
    prefix,
    table,
    positions: positions.rowCount,
    shockCount: shocks.columnCount,
    markets: labels,
    capital: Number(chosen.capital.values[0]?.[0]),
    hedgeMarket: String(chosen.hedgeMarket.values[0]?.[0]),
    charts: sheet.charts.items.map(({ name }) => name),
    hasFollowers: haveFollowers(names.items.map(({ name }) => name)),
  };
}

/** Rows of the headings on the sheet, by looking for them one after the other; undefined where one is missing. */
export async function headingRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headings: readonly { readonly row: number; readonly text: string }[]
): Promise<number[] | undefined> {
  const used = sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("values,rowIndex");
  await context.sync();
  if (used.isNullObject) return undefined;
  const texts = used.values.map(([text]) => text as unknown);
  const rows: number[] = [];
  let from = 0;
  for (const { text } of headings) {
    const found = texts.indexOf(text, from);
    if (found < 0) return undefined;
    rows.push(used.rowIndex + found);
    from = found + 1;
  }
  return rows;
}

/**
 * @param needed cells that the update is going to fill, and that must be free
 * @throws SheetsError where a heading is not where it was, or something stands in the way
 */
export async function requireInPlace(
  context: Excel.RequestContext,
  { name, headings }: SheetPlan,
  needed: Area | undefined
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cells = needed && sheet.getRange(addressOf(needed)).load("values");
  const rows = await headingRows(context, sheet, headings);
  const inPlace = rows?.every((row, index) => row === headings[index]?.row);
  if (!inPlace) throw changedByHand(name);
  if (needed && cells?.values.some((line) => line.some((value) => value !== ""))) {
    throw new SheetsError(
      "failed",
      `Cells ${addressOf(needed)} of the sheet "${name}" are needed for the prices of new markets, and hold something: move it, then try again.`
    );
  }
}

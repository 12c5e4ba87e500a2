import { headingUnit, isMultiple } from "./units";

/** What a column of a table of open positions can hold. */
export type ColumnField =
  | "venue"
  | "market"
  | "side"
  | "size"
  | "entry"
  | "mark"
  | "leverage"
  | "margin"
  | "fundingRate"
  | "stop"
  | "notional"
  | "venueLiquidation"
  | "contract"
  | "marginMode"
  | "account"
  | "notes";

/** Index of the column that holds each field. */
export type ColumnMapping = Partial<Record<ColumnField, number>>;

/** What each field is called for a person, in the order in which fields are shown. */
export const COLUMN_TITLES: Record<ColumnField, string> = {
  venue: "Venue",
  market: "Market",
  side: "Side",
  size: "Size",
  entry: "Entry",
  mark: "Mark",
  leverage: "Leverage",
  margin: "Margin",
  fundingRate: "Funding rate",
  stop: "Stop",
  notional: "Notional",
  venueLiquidation: "Venue liquidation",
  contract: "Contract",
  marginMode: "Margin mode",
  account: "Account",
  notes: "Notes",
};

/** Fields without which no position can be read. The side may follow from a signed size. */
export const REQUIRED_COLUMNS: readonly ColumnField[] = ["market", "size", "entry"];

/** Known headings of each field, normalised; the earlier in the list, the surer. */
const HEADINGS: Record<ColumnField, readonly string[]> = {
  venue: ["venue", "exchange", "platform", "broker"],
  market: [
    "market",
    "symbol",
    "instrument",
    "instid",
    "pair",
    "coin",
    "future",
    "ticker",
    "asset",
    "contracts",
    "contract",
  ],
  side: ["side", "positionside", "direction", "longshort", "posside"],
  size: [
    "size",
    "positionsize",
    "qty",
    "quantity",
    "positionamt",
    "positionamount",
    "amount",
    "sz",
    "szi",
  ],
  entry: [
    "entry",
    "entryprice",
    "avgentryprice",
    "averageentryprice",
    "avgprice",
    "averageprice",
    "entrypx",
    "avgpx",
    "openprice",
    "avgopenprice",
  ],
  mark: ["mark", "markprice", "markpx", "currentprice", "price", "lastprice"],
  leverage: ["leverage", "lever", "lev"],
  margin: ["margin", "walletmargin", "isolatedwallet", "isolatedmargin", "positionmargin"],
  fundingRate: ["fundingrate"],
  stop: ["stop", "stoploss", "stopprice", "sl"],
  notional: ["notional", "positionvalue", "value", "notionalusd"],
  venueLiquidation: [
    "venueliquidation",
    "liquidationprice",
    "liqprice",
    "liquidationpx",
    "estliqprice",
    "estimatedliquidationprice",
    "liquidation",
    "liqpx",
  ],
  contract: ["contract", "contracttype", "contractkind"],
  marginMode: ["marginmode", "margintype", "mgnmode"],
  account: ["account", "subaccount", "wallet"],
  notes: ["notes", "note", "comment", "remark"],
};

/** A heading without case, spaces, punctuation and what stands in brackets: `Size (BTC)` → `size`. */
export function normaliseHeading(heading: string): string {
  return heading
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

interface Candidate {
  field: ColumnField;
  column: number;
  heading: string;
  /** The lower, the surer. */
  rank: number;
  /** 1 where the heading names a unit that the field is not read in: `Margin %`, `Size (USDT)`. */
  cost: number;
}

/** The columns that may hold the fields, the surest first. */
function candidates(header: readonly string[]): Candidate[] {
  const names = header.map(normaliseHeading);
  const found = fields().flatMap((field) =>
    HEADINGS[field].flatMap((heading, rank) =>
      names.flatMap((name, column) => {
        if (name !== heading) return [];
        const cost = isOddUnit(field, headingUnit(header[column] ?? "")) ? 1 : 0;
        return [{ field, column, heading, rank, cost }];
      })
    )
  );
  return found.sort((a, b) => a.rank - b.rank || a.cost - b.cost || a.column - b.column);
}

function isOddUnit(field: ColumnField, unit: string | undefined): boolean {
  if (unit === undefined || field === "fundingRate") return false;
  return field === "size" || isMultiple(unit);
}

/**
 * Which column holds what, by its heading. A heading is used once; of several candidates for a field the
 * surer heading wins, then the one without a foreign unit, then the first column.
 */
export function detectColumns(header: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates(header)) {
    if (mapping[field] !== undefined || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  if (mapping.market === undefined && mapping.contract !== undefined) {
    // A lone column "Contract" names the market, as in the exports of Bybit.
    mapping.market = mapping.contract;
    delete mapping.contract;
  }
  return mapping;
}

/** The headings under which two columns claim to hold the same: neither is surer than the other. */
export function doubledHeadings(header: readonly string[], mapping: ColumnMapping): string[] {
  const all = candidates(header);
  return all.flatMap((one) => {
    const isChosen = mapping[one.field] === one.column;
    const isDoubled = all.some(
      (other) =>
        other.field === one.field &&
        other.column !== one.column &&
        other.heading === one.heading &&
        other.cost === one.cost
    );
    return isChosen && isDoubled ? [header[one.column] ?? ""] : [];
  });
}

/** The required fields that a mapping leaves open. */
export function missingColumns(mapping: ColumnMapping): ColumnField[] {
  return REQUIRED_COLUMNS.filter((field) => mapping[field] === undefined);
}

function fields(): ColumnField[] {
  return Object.keys(HEADINGS) as ColumnField[];
}

import { ImportError } from "../importError";
import { MAX_ROWS } from "../limits";
import { isObject, own, ownText, type JsonObject, type JsonValue } from "./jsonValue";
import { refuseErrorReply } from "./refuseErrorReply";

/** What the envelopes around a row say about it. */
export interface Envelope {
  /** Bybit: `linear` or `inverse`. */
  category?: string;
  /** Milliseconds since 1970 at which the venue answered. */
  time?: string;
  /** The venue whose envelope it is, where only that venue wraps so. */
  venue?: string;
  /** Coins or US dollars in one contract, where something beside the row says so. */
  contractSize?: string;
  /** A message of a stream, which lists only the positions that changed. */
  onlyChanges?: true;
  /** A reply that always lists every position of an account. */
  isWhole?: true;
  /** A page of a list that goes on. */
  isPage?: true;
  /** Tells the lists of a source apart; a row outside of lists has none. */
  list?: number;
}

/** One candidate row with its 1-based number in the source. */
export interface SourceRow {
  row: JsonObject;
  number: number;
  envelope: Envelope;
}

/** The rows of a source. */
export interface SourceRows {
  rows: SourceRow[];
  /** Venues that answered with an empty list of rows. */
  emptyVenues: string[];
  /** Any of it comes from a stream of changes. */
  onlyChanges: boolean;
}

/**
 * Unwraps what venues put around their rows: arrays, `{result:{list}}`, `{data}`, `{positions}`,
 * `{assetPositions:[{position}]}`, `{clearinghouseStates:[[dex, state]]}`, stream envelopes and account updates.
 *
 * @throws {ImportError} for the error reply of a venue, and above the cap of rows.
 */
export function sourceRows(values: JsonValue[]): SourceRows {
  const rows: SourceRow[] = [];
  const emptyVenues = new Set<string>();
  let onlyChanges = false;
  let lists = 0;

  const visit = (value: JsonValue | undefined, outer: Envelope): void => {
    if (Array.isArray(value)) {
      if (value.length === 0 && outer.venue) emptyVenues.add(outer.venue);
      const list = lists++;
      value.forEach((item) => visit(item, { ...outer, list }));
    }
    if (!isObject(value)) return;
    refuseErrorReply(value);
    const envelope = { ...outer, ...describeEnvelope(value) };
    onlyChanges ||= envelope.onlyChanges ?? false;
    const inner = wrapped(value);
    if (inner !== undefined) return visit(inner, envelope);
    rows.push({ row: value, number: rows.length + 1, envelope });
    if (rows.length > MAX_ROWS) {
      throw new ImportError(
        "too-large",
        `The source has more than ${MAX_ROWS} rows; import it in parts.`
      );
    }
  };

  values.forEach((value) => visit(value, {}));
  return { rows, emptyVenues: [...emptyVenues], onlyChanges };
}

/** Positions on a page of Bybit, where nobody asked for another number. */
const PAGE_ROWS = 20;

const WRAPPERS = [
  "result",
  "data",
  "list",
  "positions",
  "assetPositions",
  "clearinghouseState",
  "clearinghouseStates",
  "fills",
];

/** What an envelope holds; undefined where the object is a row itself. */
function wrapped(object: JsonObject): JsonValue | undefined {
  const update = own(object, "a");
  if (isObject(update) && Array.isArray(own(update, "P"))) return own(update, "P");
  const position = own(object, "position");
  if (isObject(position) && own(position, "coin") !== undefined) return position;
  for (const key of WRAPPERS) {
    const value = own(object, key);
    if (Array.isArray(value) || isObject(value)) return value;
  }
  return undefined;
}

function describeEnvelope(object: JsonObject): Envelope {
  const envelope: Envelope = {};
  const category = ownText(object, "category");
  if (category) envelope.category = category;
  const time = ["time", "creationTime", "T", "E"].map((key) => ownText(object, key)).find(Boolean);
  if (time) envelope.time = time;
  if (Array.isArray(own(object, "assetPositions"))) {
    envelope.venue = "HYPERLIQUID";
    envelope.isWhole = true;
  } else if (own(object, "retCode") !== undefined) envelope.venue = "BYBIT";
  else if (ownText(object, "e") === "ACCOUNT_UPDATE") {
    envelope.venue = "BINANCE";
    envelope.onlyChanges = true;
  } else if (Array.isArray(own(object, "assets")) && Array.isArray(own(object, "positions"))) {
    envelope.venue = "BINANCE";
    envelope.isWhole = true;
  } else if (ownText(object, "code") === "0" && Array.isArray(own(object, "data")))
    envelope.venue = "OKX";
  if (["topic", "stream", "arg"].some((key) => own(object, key) !== undefined)) {
    envelope.onlyChanges = true;
  }
  const list = own(object, "list");
  if (ownText(object, "nextPageCursor") && Array.isArray(list) && list.length >= PAGE_ROWS) {
    envelope.isPage = true;
  }
  return envelope;
}

import { invalidArgument, notAvailable } from "../core";
import { binance } from "./binance/binance";
import { bitmex } from "./bitmex/bitmex";
import { bybit } from "./bybit/bybit";
import { deribit } from "./deribit/deribit";
import { drift } from "./drift/drift";
import { dydx } from "./dydx/dydx";
import { ftx } from "./ftx/ftx";
import { flatRateMarket } from "./genericMarket";
import { hyperliquid } from "./hyperliquid/hyperliquid";
import { kraken } from "./kraken/kraken";
import type { Market } from "./market";
import { okx } from "./okx/okx";
import type { Venue } from "./venue";

/** Every venue whose rules are known. */
export const VENUES: readonly Venue[] = [
  binance,
  bybit,
  okx,
  hyperliquid,
  dydx,
  deribit,
  kraken,
  drift,
  bitmex,
  ftx,
];

const MARKET_TEXT = /^([A-Z]+):([^@]+)(?:@(.+))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The number that stands behind a date in a cell. */
const SERIAL_DAY = /^\d{5}(\.\d+)?$/;
const NUMBER = /^[+-]?[\d.,]+%?$/;

/**
 * The market that a text names: `VENUE:SYMBOL`, `VENUE:SYMBOL@YYYY-MM-DD`, `LINEAR:rate` or
 * `INVERSE:rate`. Case-blind, trimmed; spellings of the venue and of TradingView.
 *
 * @throws MarginError `invalid` where the text is no market, its venue is unknown or its date is none;
 *   `notAvailable` where the venue has no such symbol
 * @example findMarket("binance:btcusdt.p").id // → "BINANCE:BTCUSDT"
 */
export function findMarket(text: string): Market {
  const known = FOUND.get(text);
  if (known) return known;
  const market = readMarketText(text);
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(text, market);
  return market;
}

/** Markets found before: a sheet asks for the same few in thousands of cells. */
const FOUND = new Map<string, Market>();
const MOST_FOUND = 2000;

function readMarketText(text: string): Market {
  const match = MARKET_TEXT.exec(text.trim().toUpperCase());
  const [, venueId, symbolText, dayText] = match ?? [];
  if (venueId === undefined || symbolText === undefined) {
    const expected = NUMBER.test(text.trim())
      ? "a number, not text, where it is a maintenance rate"
      : "VENUE:SYMBOL such as BINANCE:BTCUSDT, a maintenance rate, or a tier table";
    throw invalidArgument("market", `must be ${expected}; got "${text}"`);
  }
  const symbol = symbolText.trim();
  const day = readDay(dayText);
  if (venueId === "LINEAR" || venueId === "INVERSE") {
    return flatRateMarket(venueId === "LINEAR" ? "linear" : "inverse", symbol);
  }
  const venue = VENUES.find(({ id, aliases }) => id === venueId || aliases?.includes(venueId));
  if (!venue) {
    const known = VENUES.map(({ id }) => id).join(", ");
    throw invalidArgument("market", `names no venue known here: "${venueId}"; known are ${known}`);
  }
  const market = venue.market(symbol, day);
  if (!market) {
    throw notAvailable(`${symbol} is not a perpetual of ${venue.name} known here`);
  }
  return day === undefined ? market : { ...market, day };
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = text.trim();
  if (DAY.test(day) && isCalendarDay(day)) return day;
  const advice = SERIAL_DAY.test(day) ? ', as TEXT(date,"yyyy-mm-dd") writes it' : "";
  throw invalidArgument("market", `date must be YYYY-MM-DD${advice}; got "${text}"`);
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

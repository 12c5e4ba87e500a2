import { MarginError } from "../../core";
import { VENUES } from "../../venues";
import { checkSymbol, refuseDated } from "../marketSymbol";
import type { Position, Provenance } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";

/** Venue names as people write them, normalised, and the name that functions take. */
const VENUE_NAMES: Record<string, string> = {
  binance: "BINANCE",
  binancefutures: "BINANCE",
  binanceusdm: "BINANCE",
  binancecoinm: "BINANCE",
  bybit: "BYBIT",
  okx: "OKX",
  okex: "OKX",
  hyperliquid: "HYPERLIQUID",
  hl: "HYPERLIQUID",
  ftx: "FTX",
  dydx: "DYDX",
  drift: "DRIFT",
  deribit: "DERIBIT",
  kraken: "KRAKEN",
  bitmex: "BITMEX",
  gate: "GATE",
  gateio: "GATE",
  bitget: "BITGET",
  phemex: "PHEMEX",
};

const GENERIC = /^(LINEAR|INVERSE)(?::\d*\.?\d+)?$/i;

/** What the venue and market cells of a row name. */
export interface TableMarket {
  venue: string;
  market: string;
  symbol: string;
  contract: Position["contract"];
  contractProvenance: Provenance;
  /** No exchange and no maintenance rate is named. */
  assumesRate: boolean;
  /** The venue itself counts such positions in contracts, so that a size may be meant so. */
  countsContracts?: boolean;
  /** Why nothing can be computed on this market. */
  doubt?: string;
}

/** The venue as functions take it; undefined for a name that is none of ours. */
function venueName(text: string): string | undefined {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return Object.prototype.hasOwnProperty.call(VENUE_NAMES, key) ? VENUE_NAMES[key] : undefined;
}

/** What the venue, market and contract cells of a row name. @throws RowError */
export type MarketReader = typeof tableMarket;

/** A reader of markets for one table, which asks about each market once: rows repeat them. */
export function tableMarkets(): MarketReader {
  const known = new Map<string, TableMarket | RowError>();
  return (...cells) => {
    const key = JSON.stringify(cells);
    let found = known.get(key);
    if (!found) {
      found = orRowError(() => tableMarket(...cells));
      known.set(key, found);
    }
    if (found instanceof RowError) throw found;
    return found;
  };
}

function orRowError<Result>(read: () => Result): Result | RowError {
  try {
    return read();
  } catch (error) {
    if (error instanceof RowError) return error;
    throw error;
  }
}

/**
 * Reads the venue and market cells: `BINANCE` and `BTCUSDT`, `BINANCE:BTCUSDT` alone, `LINEAR:0.005`, or nothing for
 * a generic linear market. The contract kind follows from the symbol where its venue knows it, else from the cell.
 */
export function tableMarket(
  venueCell: string,
  marketCell: string,
  contractCell: string
): TableMarket {
  const named = readContract(contractCell);
  const generic = GENERIC.exec(marketCell);
  if (marketCell === "" && venueCell !== "") throw new RowError("Market is missing", "Market");
  if (marketCell === "" || generic) {
    const kind = generic?.[1]?.toLowerCase() === "inverse" ? "inverse" : "linear";
    const contract = generic ? kind : (named ?? "linear");
    const symbol = marketCell.toUpperCase();
    const assumesRate = !symbol.includes(":");
    return {
      venue: "",
      market: assumesRate ? genericMarket(contract) : symbol,
      symbol,
      contract,
      contractProvenance: generic || named ? "given" : "assumed",
      assumesRate,
    };
  }
  const { venue, symbol } = splitMarket(venueCell, marketCell);
  refuseDated(symbol, "Market");
  const known = contractAtVenue(venue, symbol);
  if (known && named && known !== named) {
    throw new RowError(`Contract says ${named}, but ${venue}:${symbol} is ${known}`, "Contract");
  }
  const contract = known ?? named ?? "linear";
  return {
    venue,
    symbol,
    market: venue === "" ? genericMarket(contract) : `${venue}:${symbol}`,
    contract,
    contractProvenance: named ? "given" : known ? "derived" : "assumed",
    assumesRate: venue === "",
    countsContracts: countsContracts(venue, contract),
    doubt: known || venue === "" ? undefined : doubtMarket(venue, symbol),
  };
}

/** The market of no exchange, with 0.5 % maintenance margin. */
function genericMarket(contract: Position["contract"]): string {
  return contract === "inverse" ? "INVERSE:0.005" : "";
}

function countsContracts(venue: string, contract: Position["contract"]): boolean {
  if (venue === "BINANCE") return contract === "inverse";
  if (venue === "BITMEX") return contract === "linear";
  return venue === "OKX" || venue === "GATE";
}

function doubtMarket(venue: string, symbol: string): string {
  const name = VENUES.find(({ id }) => id === venue)?.name;
  return name
    ? `${symbol} is not spelled as a perpetual of ${name}: no liquidation price can be computed`
    : `no margin rules of ${venue} are known here: no liquidation price can be computed`;
}

/**
 * What the venue's own grammar of symbols says of a contract; undefined where it does not know the symbol.
 * @throws RowError for a contract that is neither linear nor inverse, such as BitMEX's quanto contracts
 */
function contractAtVenue(venue: string, symbol: string): Position["contract"] | undefined {
  try {
    const known = VENUES.find(({ id }) => id === venue);
    return known?.market(symbol.toUpperCase(), undefined)?.contract;
  } catch (error) {
    if (!(error instanceof MarginError)) throw error;
    throw new RowError(error.message, "Market");
  }
}

function splitMarket(venueCell: string, marketCell: string): { venue: string; symbol: string } {
  const market = checkSymbol(marketCell, "Market");
  const colon = market.indexOf(":");
  const prefix = colon > 0 ? venueName(market.slice(0, colon)) : undefined;
  const named = venueCell === "" ? undefined : venueName(venueCell);
  if (venueCell !== "" && named === undefined) {
    throw new RowError(`Venue: ${quoteText(venueCell)} is not a known exchange`, "Venue");
  }
  if (prefix && named && prefix !== named) {
    throw new RowError(`Venue says ${named}, but Market says ${prefix}`, "Venue");
  }
  return {
    venue: named ?? prefix ?? "",
    symbol: prefix ? checkSymbol(market.slice(colon + 1), "Market") : market,
  };
}

function readContract(cell: string): Position["contract"] | undefined {
  const word = cell.toLowerCase();
  if (word === "") return undefined;
  if (word === "linear" || word === "inverse") return word;
  throw new RowError(`Contract should be linear or inverse, not ${quoteText(cell)}`, "Contract");
}

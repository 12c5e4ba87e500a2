/** Where a value comes from: the file said it, we computed it, or we supposed it. */
export type Provenance = "given" | "derived" | "assumed";

/** The fields of a position that can be anything but given. */
export type ProvenanceField =
  | "leverage"
  | "margin"
  | "marginMode"
  | "mark"
  | "contract"
  | "fundingRate"
  | "entry"
  | "side"
  | "size";

/**
 * One open position in normal form. Amounts are plain decimal texts (no exponent, no float damage);
 * a value that the source does not give is absent, never `""` or `"0"`.
 */
export interface Position {
  /** `BINANCE`, `BYBIT`, `HYPERLIQUID`, ...; `""` where the source names none. */
  venue: string;
  /** The text that functions take (`BINANCE:BTCUSDT`); `""` is a generic linear market. */
  market: string;
  /** As the venue spells it. */
  symbol: string;
  account?: string;
  contract: "linear" | "inverse";
  side: "long" | "short";
  /** Positive; linear: coins, inverse: face value in the quote currency. */
  size: string;
  entry: string;
  mark?: string;
  leverage?: string;
  /** Isolated margin as the venue shows it, without unrealised profit (Bybit's holds the fee to close). */
  margin?: string;
  marginMode: "isolated" | "cross" | "unknown";
  /** Fraction a funding period, positive: longs pay. */
  fundingRate?: string;
  stop?: string;
  venueLiquidation?: string;
  notes?: string;
  /** ISO 8601, UTC. */
  asOf?: string;
  provenance: Partial<Record<ProvenanceField, Provenance>>;
  /** 1-based: the line of a table, the number of a JSON row. */
  sourceRow: number;
}

/** Something a person should know about a row or about the whole source. */
export interface Finding {
  severity: "error" | "warning" | "info";
  row?: number;
  /** What the row is about, usually its symbol. */
  label?: string;
  field?: string;
  message: string;
}

/**
 * Why a source may lack positions that are open: a stream tells of changes; a reply that names one market may have
 * been asked for that one; a long list comes in pages.
 */
export type PartialList = "changes" | "oneMarket" | "page";

/** What one source held. */
export interface ImportResult {
  /** For a person: `Binance USD-M positions (positionRisk v3)`. */
  format: string;
  /** `""` where rows come from several venues or from none. */
  venue: string;
  /** The account that was asked, where the source is known to be that of one. */
  account?: string;
  positions: Position[];
  findings: Finding[];
  /** Rows seen, whatever became of them. */
  rowsRead: number;
  /** Rows without a position (size zero), left out. */
  flatRowsDropped: number;
  /** Set where a position that the source lacks may be open still. */
  partial?: PartialList;
}

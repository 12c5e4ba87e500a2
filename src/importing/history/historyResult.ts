import type { Finding } from "../position";

/** What a trader made and paid in one market, as one export tells it. Amounts are plain decimal texts. */
export interface MarketHistory {
  venue: string;
  /** The text that functions take; `""` where the export names no market. */
  market: string;
  symbol: string;
  /** Of realised profit, fees and funding; `""` where the export does not say. */
  currency: string;
  /** Before fees and funding where the export separates them; absent where it tells no profit. */
  realisedPnl?: string;
  /** Paid; a negative amount was received as rebate. Absent where the export tells no fees. */
  fees?: string;
  /** Fees paid in other currencies, such as BNB. */
  otherFees: { currency: string; amount: string }[];
  /** Positive: received; negative: paid. Absent where the export tells no funding. */
  funding?: string;
  /** realisedPnl − fees + funding, as far as the export tells them; absent without realised profit. */
  net?: string;
  /** Rows counted: fills, funding payments or closed positions. */
  rows: number;
  /** Hours that a closed unit was held, on average by size; absent where the export does not tell. */
  holdingHours?: number;
  /** ISO 8601; with Z where the zone is known, else as printed. */
  firstAt?: string;
  lastAt?: string;
}

/** What an export of closed trades or of funding held. It holds no open positions. */
export interface HistoryResult {
  /** `Binance futures trade history (CSV)`. */
  format: string;
  venue: string;
  markets: MarketHistory[];
  findings: Finding[];
  rowsRead: number;
  /** Rows of another kind: transfers, spot trades. */
  rowsSkipped: number;
  duplicatesDropped: number;
  /** `UTC`, `UTC+3`; absent where neither the file nor its name says. */
  timeZone?: string;
}

/** What the file itself may leave open. */
export interface HistoryOptions {
  /** Exports of Binance say their time zone in the name only. */
  fileName?: string;
  /** Minutes east of UTC, where the file does not say. */
  utcOffsetMinutes?: number;
  /** Order of day and month where the file leaves it open. */
  dateOrder?: DateOrder;
}

/** Day before month or month before day. */
export type DateOrder = "dmy" | "mdy";

import { quoteText } from "./text/quoteText";
import { RowError } from "./rowError";

/** Letters, digits and the separators that venues use; nothing that could start a formula. */
const ALLOWED = /^[\p{L}\p{N}][\p{L}\p{N}:/_.-]{0,39}$/u;

/** `BTCUSDT_240927`, `BTC_USDT_20240927`, `BTC-USD-210430`, `BTCUSDT-27MAR26`, `BTC/USDT:USDT-241227`, `BTC-1230`. */
const DATED = /[_-](?:(?:20)?\d{6}|(?:0[1-9]|1[0-2])[0-3]\d|\d{1,2}[A-Z]{3}\d{2})$/i;

/** A letter for the month and the year: `BTCUSDZ24` of Bybit, `XBTH25` of BitMEX. */
const DATED_BY_LETTER = /^[A-Z0-9]*(?:XBT|USDT?)[FGHJKMNQUVXZ]\d{2}$/i;

/** `BTC-30AUG24-60000-C`, `BTC-USD-240927-60000-P`. */
const OPTION =
  /-\d{4,7}[A-Z]{0,3}\d{0,2}-\d+(?:\.\d+)?-[CP]$|-\d{1,2}[A-Z]{3}\d{2}-\d+(?:\.\d+)?-[CP]/i;

/** The symbol of a row, or a row error where it holds characters that no venue uses. */
export function checkSymbol(text: string | undefined, field: string): string {
  const symbol = (text ?? "").trim();
  if (symbol === "") throw new RowError("the symbol is missing", field);
  if (!ALLOWED.test(symbol)) {
    throw new RowError(
      `${quoteText(symbol)} is not a symbol: a letter or digit first, then letters, digits and : / _ . -, 40 at most`,
      field
    );
  }
  return symbol;
}

/** A row error for options and dated futures, whose margin rules differ from perpetuals. */
export function refuseDated(symbol: string, field: string): void {
  if (OPTION.test(symbol)) {
    throw new RowError(`${symbol} is an option; only perpetual contracts are imported`, field);
  }
  if (DATED.test(symbol) || DATED_BY_LETTER.test(symbol)) {
    throw new RowError(`${symbol} is a dated future; only perpetual contracts are imported`, field);
  }
}

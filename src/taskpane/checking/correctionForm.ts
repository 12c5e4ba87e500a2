import type { Position } from "../../importing/position";
import { RowError } from "../../importing/rowError";
import { decimalText } from "../decimalText";
import { formatDecimal } from "../formatDecimal";
import { parseDecimal } from "../parseDecimal";
import { strings } from "../strings";
import { correctPosition, type Correction } from "./correctPosition";

/** What a person sees and types while setting a position right. */
export interface CorrectionForm {
  side: Position["side"];
  marginMode: Position["marginMode"];
  leverage: string;
  margin: string;
  venue: string;
  symbol: string;
}

export type CorrectionErrors = Partial<Record<keyof CorrectionForm, string>>;

const LONGEST = 15;

/** The form over a position as it stands. */
export function correctionForm(position: Position, locale?: string): CorrectionForm {
  const { side, marginMode, leverage, margin, venue, symbol } = position;
  const shown = (text = "") =>
    text.length > LONGEST
      ? formatDecimal(text, locale)
      : Number(text).toLocaleString(locale, PLAIN);
  return {
    side,
    marginMode,
    leverage: leverage ? shown(leverage) : "",
    margin: margin ? shown(margin) : "",
    venue,
    symbol,
  };
}

const PLAIN = { useGrouping: false, maximumFractionDigits: 20 } as const;

/**
 * What a form changes against the position as read, or what is wrong in it. Empty leverage and margin stay as
 * they are: what a source gives is not taken away.
 */
export function checkCorrection(
  read: Position,
  before: CorrectionForm,
  form: CorrectionForm,
  earlier: Correction = {},
  locale?: string
): { correction: Correction } | { errors: CorrectionErrors } {
  const correction: Correction = { ...earlier };
  const errors: CorrectionErrors = {};
  if (form.side !== before.side) correction.side = form.side;
  if (form.marginMode !== before.marginMode && form.marginMode !== "unknown") {
    correction.marginMode = form.marginMode;
  }
  for (const field of ["leverage", "margin"] as const) {
    if (form[field] === before[field] || form[field].trim() === "") continue;
    const number = parseDecimal(form[field], locale) ?? 0;
    if (number > 0 && number < 1e15) correction[field] = decimalText(number);
    else errors[field] = strings.correction.aboveZero("10");
  }
  if (form.venue !== before.venue || form.symbol !== before.symbol) {
    correction.market = { venue: form.venue, symbol: form.symbol.trim() };
    try {
      correctPosition(read, { market: correction.market });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      errors.symbol = error.message;
    }
  }
  if (Object.keys(errors).length > 0) return { errors };
  return { correction };
}

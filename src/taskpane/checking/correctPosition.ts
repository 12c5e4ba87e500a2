import { tableMarket } from "../../importing/csv/tableMarket";
import type { Finding, ImportResult, Position } from "../../importing/position";
import { strings } from "../strings";

/** What a person sets right in a position before it is written; absent fields stay as read. */
export interface Correction {
  side?: Position["side"];
  marginMode?: "isolated" | "cross";
  /** Decimal texts. */
  leverage?: string;
  margin?: string;
  /** Venue and symbol, as the columns of a table name them; both empty for a generic market. */
  market?: { venue: string; symbol: string };
}

/** Corrections by the row of the source that they belong to. */
export type Corrections = ReadonlyMap<number, Correction>;

/** Fields of findings that a correction answers, besides its own name. */
const ANSWERED: Record<keyof Correction, readonly string[]> = {
  side: ["side", "Side"],
  marginMode: ["marginMode", "Margin mode", "marginType", "tradeMode"],
  leverage: ["leverage", "Leverage"],
  margin: ["margin", "Margin", "leverage", "Leverage"],
  market: ["market", "Market", "venue", "Venue"],
};

/** The position with a correction. @throws RowError where there is no such market */
export function correctPosition(position: Position, correction: Correction): Position {
  const { market, ...values } = correction;
  const corrected: Position = {
    ...position,
    ...values,
    provenance: { ...position.provenance },
  };
  for (const field of Object.keys(values) as (keyof typeof values)[]) {
    corrected.provenance[field] = "given";
  }
  if (market) {
    const named = tableMarket(market.venue, market.symbol, "");
    corrected.venue = named.venue;
    corrected.market = named.market;
    corrected.symbol = named.symbol;
    corrected.contract = named.contract;
    corrected.provenance.contract = named.contractProvenance;
  }
  return corrected;
}

/** An import with a person's corrections in it; what they answer is no longer complained about. */
export function correctResult(result: ImportResult, corrections: Corrections): ImportResult {
  if (corrections.size === 0) return result;
  const isAnswered = ({ row, field, severity }: Finding) => {
    const correction = row === undefined ? undefined : corrections.get(row);
    if (!correction || !field || severity === "error") return false;
    return (Object.keys(correction) as (keyof Correction)[]).some((one) =>
      ANSWERED[one].includes(field)
    );
  };
  const said: Finding[] = [];
  const positions = result.positions.map((position) => {
    const correction = corrections.get(position.sourceRow);
    if (!correction) return position;
    said.push({
      severity: "info",
      row: position.sourceRow,
      label: position.symbol || undefined,
      message: strings.correction.said(
        (Object.keys(correction) as (keyof Correction)[]).map(
          (field) => strings.correction.names[field]
        )
      ),
    });
    return correctPosition(position, correction);
  });
  const findings = [...result.findings.filter((finding) => !isAnswered(finding)), ...said];
  return { ...result, positions, findings };
}

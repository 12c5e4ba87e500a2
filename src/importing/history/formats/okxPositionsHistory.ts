import { add, subtract } from "../../numbers/decimal";
import type { HistoryEvent, SkippedRow } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import type { HistoryRow } from "../historyRow";

/** Positions history (CSV): a row a closed position; negative costs were paid. */
export const okxPositionsHistory: HistoryFormat = {
  name: "OKX positions history",
  venue: "OKX",
  headings: ["instrumentname", "averageopenprice", "averagecloseprice", "pnl", "fee", "fundingfee"],
  read: (row) =>
    readClosed(row, {
      symbol: "instrumentname",
      currency: "margincurrency",
      penalty: "liquidationclearancefee",
      opened: "positioncreatetime",
      closed: "positionupdatetime",
      size: "totalclosequantity",
      perpetual: /perp|swap/i.test(row.text("businessline")),
    }),
};

/** `GET /api/v5/account/positions-history` (JSON). */
export const okxPositionsHistoryApi: HistoryFormat = {
  name: "OKX positions history (API)",
  venue: "OKX",
  headings: ["instid", "closeavgpx", "pnl", "fee", "fundingfee"],
  utc: true,
  read: (row) =>
    readClosed(row, {
      symbol: "instid",
      currency: "ccy",
      penalty: "liqpenalty",
      opened: "ctime",
      closed: "utime",
      size: "closetotalpos",
      perpetual: row.text("insttype") === "SWAP",
    }),
};

interface ClosedColumns {
  symbol: string;
  currency: string;
  penalty: string;
  opened: string;
  closed: string;
  size: string;
  perpetual: boolean;
}

function readClosed(row: HistoryRow, columns: ClosedColumns): HistoryEvent | SkippedRow {
  if (!columns.perpetual) return { skip: "position that is no perpetual" };
  const currency = row.text(columns.currency);
  const costs = add(row.number("fee") ?? "0", row.number(columns.penalty) ?? "0");
  const id = row.text("posid");
  return {
    symbol: row.symbol(columns.symbol),
    currency,
    time: row.text(columns.closed),
    openedAt: row.text(columns.opened) || undefined,
    size: row.number(columns.size),
    realised: row.required("pnl"),
    fee: { amount: subtract("0", costs), currency },
    funding: row.number("fundingfee") ?? "0",
    id: id && `${id}|${row.text(columns.closed)}`,
  };
}

import { add, subtract } from "../../numbers/decimal";
import type { HistoryFormat } from "../historyFormat";
import { settlementOf } from "../settlement";

/**
 * Closed P&L of the current Bybit site: Realized P&L = gross − opening fee − closing fee − funding, with
 * funding positive where paid. A shorter variant lacks the three cost columns.
 */
export const bybitClosedPnl: HistoryFormat = {
  name: "Bybit closed P&L",
  venue: "BYBIT",
  headings: ["market", "orderquantity", "entryprice", "exitprice", "realizedpl"],
  read(row, report) {
    const symbol = row.symbol("market");
    const currency = settlementOf(symbol);
    const net = row.required("realizedpl");
    const event = {
      symbol,
      currency,
      time: row.text("tradetime"),
      size: row.number("orderquantity"),
    };
    const opening = row.number("openingfee");
    const closing = row.number("closingfee");
    const paid = row.number("fundingfee");
    if (opening === undefined && closing === undefined && paid === undefined) {
      report.warnSource("this export gives profit after fees and funding only");
      return { ...event, realised: net };
    }
    const fees = add(opening ?? "0", closing ?? "0");
    return {
      ...event,
      realised: add(add(net, fees), paid ?? "0"),
      fee: { amount: fees, currency },
      funding: subtract("0", paid ?? "0"),
    };
  },
};

/** Closed P&L of the older site: after fees, without saying how high they were. */
export const bybitClosedPnlLegacy: HistoryFormat = {
  name: "Bybit closed P&L (older export)",
  venue: "BYBIT",
  headings: ["contracts", "closingdirection", "qty", "entryprice", "exitprice", "closedpl"],
  read(row, report) {
    report.warnSource("this export gives profit after fees only");
    const symbol = row.symbol("contracts");
    return {
      symbol,
      currency: settlementOf(symbol),
      time: row.text("tradetime"),
      openedAt: row.text("createtime") || undefined,
      realised: row.required("closedpl"),
      size: row.number("qty"),
      id: row.text("orderno") && `${symbol}|${row.text("orderno")}|${row.text("qty")}`,
    };
  },
};

/** `GET /v5/position/closed-pnl` (JSON): profit after fees. */
export const bybitClosedPnlApi: HistoryFormat = {
  name: "Bybit closed P&L (API)",
  venue: "BYBIT",
  headings: ["symbol", "closedpnl", "avgentryprice", "avgexitprice"],
  utc: true,
  read(row, report) {
    report.warnSource("this reply gives profit after fees only");
    const symbol = row.symbol("symbol");
    return {
      symbol,
      currency: settlementOf(symbol),
      time: row.text("updatedtime", "createdtime"),
      realised: row.required("closedpnl"),
      size: row.number("closedsize"),
      id: row.text("orderid") && `${symbol}|${row.text("orderid")}|${row.text("updatedtime")}`,
    };
  },
};

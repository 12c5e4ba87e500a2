import { subtract } from "../../numbers/decimal";
import type { HistoryFormat } from "../historyFormat";

/** All statements of an account: futures movements by coin, without their market. */
export const binanceAllStatements: HistoryFormat = {
  name: "Binance statements",
  venue: "BINANCE",
  headings: ["userid", "utctime", "account", "operation", "coin", "change"],
  utc: true,
  read(row, report) {
    const account = row.text("account");
    const operation = row.text("operation");
    if (!/^(USD|Coin)-MFutures$/i.test(account)) return { skip: `${account || "other"} movement` };
    report.warnSource("Binance statements name no market: amounts are by account and coin");
    const change = row.required("change");
    const event = {
      symbol: row.symbol("account"),
      currency: row.text("coin"),
      time: row.text("utctime"),
    };
    if (/^funding fee$/i.test(operation)) return { ...event, funding: change };
    if (/^realized profit and loss$/i.test(operation)) return { ...event, realised: change };
    if (/^(?:transaction )?fee$/i.test(operation)) {
      return { ...event, fee: { amount: subtract("0", change), currency: event.currency } };
    }
    return { skip: operation.toLowerCase() || "row without an operation" };
  },
};

import { ImportError } from "../importError";
import { normaliseHeading } from "./columns";
import type { TableRow } from "./readTable";

/** Headings of exports that hold neither open positions nor futures results. */
const OTHER_TABLES: readonly (readonly [headings: readonly string[], what: string])[] = [
  [
    ["symbol", "averageprice", "status", "clientorderid"],
    "an order history; export the trade history instead",
  ],
  [["beforebalance", "afterbalance", "type"], "a wallet history (deposits and withdrawals)"],
  [["accountbalance", "coin", "qty", "type"], "a wallet history (deposits and withdrawals)"],
  [["pair", "executed", "fee"], "a spot trade history; export the futures one instead"],
  [["spotpairs"], "a spot trade history; export the one for perpetuals instead"],
  [["pairs", "tradetime", "total"], "a spot trade history; export the one for perpetuals instead"],
  [["transacttime", "exectype"], "a BitMEX execution list, which is not read"],
  [["transacttype", "transactstatus"], "a BitMEX wallet history, which is not read"],
];

/** Headings that rows of trades and orders have and open positions do not. */
const TRADE_HEADINGS = new Set([
  "tradeid",
  "orderid",
  "orderno",
  "transactionid",
  "realizedpnl",
  "realisedpnl",
  "closedpnl",
  "exitprice",
  "closeprice",
]);

/**
 * Refuses tables that would read as positions and are none: order lists, wallet histories, spot exports, trades.
 */
export function refuseOtherTables(rows: readonly TableRow[]): void {
  for (const row of rows.slice(0, 10)) {
    const headings = new Set(row.cells.map(normaliseHeading));
    const known = OTHER_TABLES.find(([needed]) => needed.every((heading) => headings.has(heading)));
    if (known) {
      throw new ImportError(
        "other-export",
        `This is ${known[1]}. It holds no open positions. ` +
          "These come as the JSON reply of the exchange's position list, or in the CSV template."
      );
    }
    const trade = [...headings].find((heading) => TRADE_HEADINGS.has(heading));
    if (trade !== undefined && headings.size > 2) {
      throw new ImportError(
        "columns",
        `This table lists trades or closed positions (it has a column "${trade}"), not open positions. ` +
          "If its rows are open positions, choose the columns yourself."
      );
    }
  }
}

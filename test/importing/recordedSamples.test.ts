import { existsSync, readdirSync, readFileSync } from "fs";
import { join } from "path";
import { decodeText, importHistory, ImportError, importPositions } from "../../src/importing";

/** Replies and exports as venues really send them, kept beside the repository. */
const FOLDER = join(__dirname, "../../../shared/data/imports");
const present = existsSync(FOLDER);

/**
 * What a source must give: positions and flat rows of a format, a history, or the reason of a refusal. What is not
 * listed is market data or settings, and refused as `unknown-format`.
 */
const EXPECTED: Record<string, string> = {
  "binance/AllStatements_futures-rows.rotki-fixture.csv":
    "Binance statements: history of 1 market(s)",
  "binance/async_download_orders_legacy.synthetic-real-header.csv": "other-export",
  "binance/async_download_trades_19digit-orderid.user-row-2023.csv":
    "Binance futures trade history: history of 1 market(s)",
  "binance/dapi_v1_account.docs.json": "Binance COIN-M positions: 0 + 1 flat",
  "binance/dapi_v1_account_flat_zero-rows.recorded-2024.excerpt.json":
    "Binance COIN-M positions: 0 + 3 flat",
  "binance/dapi_v1_positionRisk.docs.json": "Binance COIN-M positions: 0 + 1 flat",
  "binance/fapi_v1_income.docs.json": "Binance futures income: history of 1 market(s)",
  "binance/fapi_v1_klines.docs.json": "empty",
  "binance/fapi_v1_markPriceKlines.docs.json": "empty",
  "binance/fapi_v1_positionRisk_cross_BTCUSDT_testnet.recorded-2021-01-20.json":
    "Binance USD-M positions (positionRisk v2): 1 + 0 flat",
  "binance/fapi_v2_account.docs.json": "Binance USD-M account: 0 + 1 flat",
  "binance/fapi_v2_positionRisk.docs.json": "Binance USD-M positions (positionRisk v2): 0 + 1 flat",
  "binance/fapi_v2_positionRisk_flat_oneway.docs.json":
    "Binance USD-M positions (positionRisk v2): 0 + 1 flat",
  "binance/fapi_v2_positionRisk_hedge_isolated.docs.json":
    "Binance USD-M positions (positionRisk v2): 1 + 0 flat, 1 refused",
  "binance/fapi_v3_account.docs.json": "Binance USD-M account: 0 + 0 flat, 1 refused",
  "binance/fapi_v3_positionRisk.docs.json": "Binance USD-M positions (positionRisk v3): 1 + 0 flat",
  "binance/papi_v1_um_income_FUNDING_FEE.recorded-2024-02-09.json":
    "Binance futures income: history of 1 market(s)",
  "binance/ui_PositionHistory.edited-test-fixture-2026.csv":
    "Binance futures position history: history of 3 market(s)",
  "binance/ui_TradeHistory_4digit-year.edited-test-fixture-2026.csv":
    "Binance futures trade history: history of 2 market(s)",
  "binance/ui_TradeHistory_empty-export.synthetic-real-marker.csv": "history: empty",
  "binance/ui_TradeHistory_noUid_same-order-fills.edited-test-fixture-2026.csv":
    "Binance futures trade history: history of 0 market(s), 5 refused",
  "binance/ui_TradeHistory_physical_BOM_CRLF.reconstructed.csv":
    "Binance futures trade history: history of 1 market(s)",
  "binance/ui_TransactionHistory_current.synthetic-real-header.csv":
    "Binance futures transaction history: history of 1 market(s)",
  "binance/ui_TransactionHistory_legacy_DateUTC.synthetic-real-header.csv":
    "Binance futures transaction history: history of 1 market(s)",
  "binance/ws_ACCOUNT_UPDATE_bnfcr.recorded.json": "Binance positions (empty reply): 0 + 0 flat",
  "binance/ws_ACCOUNT_UPDATE_combined-stream-envelope.docs.json":
    "Binance account update (stream): 2 + 1 flat",
  "bitmex/ui_executions_BOM_quoted_US-date.user-export-2020-01.csv": "other-export",
  "bitmex/wallet_history.test-fixture.csv": "other-export",
  "bybit/AllPerp-ClosedPNL_current_ui.anonymised-demo.csv":
    "Bybit closed P&L: history of 3 market(s)",
  "bybit/AssetChangeDetails_fund.user-export-2026-06.csv": "other-export",
  "bybit/AssetChangeDetails_uta_perp.user-fragment-2026-09.csv":
    "Bybit transaction log: history of 2 market(s)",
  "bybit/AssetChangeDetails_uta_spot.user-export-2026-06.csv":
    "Bybit transaction log: history of 0 market(s)",
  "bybit/UM-TransactionLog_ui.synthetic-real-header.csv":
    "Bybit transaction log: history of 3 market(s)",
  "bybit/UTA-Perp-TradeHistory_current_ui.synthetic-real-header.csv":
    "Bybit perpetual trade history: history of 2 market(s)",
  "bybit/nt_http_get_klines_linear.json": "empty",
  "bybit/nt_ws_account_position.json": "Bybit positions (v5 position list): 1 + 0 flat",
  "bybit/v5_account_transaction-log.docs.json":
    "Bybit transaction log (API): history of 1 market(s)",
  "bybit/v5_market_kline.docs.json": "empty",
  "bybit/v5_market_mark-price-kline.docs.json": "empty",
  "bybit/v5_position_closed-pnl.docs.json": "Bybit closed P&L (API): history of 1 market(s)",
  "bybit/v5_position_closed-pnl.recorded-2024-08-23.json":
    "Bybit closed P&L (API): history of 1 market(s)",
  "bybit/v5_position_list.docs.json": "Bybit positions (v5 position list): 1 + 0 flat",
  "ccxt/position_okx_cross_LTC_demo.parsed.json": "ccxt unified positions: 1 + 0 flat",
  "ccxt/position_okx_history_isolated_short_SUSHI.parsed.json":
    "ccxt unified positions: 0 + 0 flat, 1 refused",
  "ftx/api_account.docs.json": "FTX positions (history): 1 + 0 flat",
  "ftx/api_funding_payments.docs.json": "FTX funding payments: history of 1 market(s)",
  "ftx/api_positions.docs.json": "FTX positions (history): 1 + 0 flat",
  "ftx/api_positions_flat_nulls.recorded.json": "FTX positions (history): 0 + 1 flat",
  "ftx/ui_funding_payments_header-only.from-parsers.csv": "history: empty",
  "ftx/ui_trades_header-only.from-parsers.csv": "history: empty",
  "ftx/ui_trades_old_header-only.from-parsers.csv": "history: empty",
  "hyperliquid/clearinghouseState_cross_short_SOL.recorded-2024-10-10.json":
    "Hyperliquid positions (clearinghouseState): 2 + 0 flat",
  "hyperliquid/clearinghouseState_isolated_long_HYPE.recorded.json":
    "Hyperliquid positions (clearinghouseState): 1 + 0 flat",
  "hyperliquid/nt_ws_user_fill_liquidation.json": "Hyperliquid fills: history of 1 market(s)",
  "hyperliquid/ui_fundingHistory.test-row-2025-05.csv":
    "Hyperliquid funding history: history of 1 market(s)",
  "hyperliquid/ui_tradeHistory_DMY_dash.user-row-2025-11.csv":
    "Hyperliquid trade history: history of 1 market(s)",
  "hyperliquid/ui_tradeHistory_DMY_space.user-rows-2025.csv":
    "Hyperliquid trade history: history of 1 market(s)",
  "hyperliquid/userFills.recorded.json": "Hyperliquid fills: history of 15 market(s)",
  "hyperliquid/userFunding.docs.json": "Hyperliquid funding: history of 1 market(s)",
  "hyperliquid/userFunding.recorded.json": "Hyperliquid funding: history of 13 market(s)",
  "okx/FundingHistory_0E-18.user-rows-2025-10.csv": "other-export",
  "okx/PositionsHistory_ui.synthetic-real-header.csv":
    "OKX positions history: history of 1 market(s)",
  "okx/TradingHistory_spot+transfer.transcribed-capture-2026-05.csv":
    "OKX trading history: history of 0 market(s)",
  "okx/nt_http_get_account_positions-history.json":
    "OKX positions history (API): history of 1 market(s)",
  "okx/okex_trades_BOM-per-field.user-export-2020-09.csv": "other-export",
  "okx/v5_account_positions-history.docs.json":
    "OKX positions history (API): history of 1 market(s)",
  "okx/v5_account_positions-history_isolated_short_SUSHI.recorded-2024-02-19.json":
    "OKX positions history (API): history of 1 market(s)",
  "okx/v5_account_positions.docs.json":
    "OKX positions (v5 account positions): 0 + 0 flat, 1 refused",
  "okx/v5_account_positions_MARGIN_isolated_short_SHIB.recorded-2023-08.excerpt.json":
    "OKX positions (v5 account positions): 0 + 0 flat",
  "okx/v5_account_positions_cross_LTC_demo.recorded-2024-01-30.json":
    "OKX positions (v5 account positions): 1 + 0 flat",
  "okx/v5_market_candles.docs.json": "empty",
  "okx/v5_market_mark-price-candles.docs.json": "empty",
};

function outcomeOf(file: string): string {
  const text = decodeText(readFileSync(join(FOLDER, file)));
  try {
    const { format, positions, flatRowsDropped, findings } = importPositions(text);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    return `${format}: ${positions.length} + ${flatRowsDropped} flat${errors ? `, ${errors} refused` : ""}`;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.reason === "history" ? historyOf(text, file) : error.reason;
  }
}

function historyOf(text: string, fileName: string): string {
  try {
    const { format, markets, findings } = importHistory(text, { fileName });
    const errors = findings.filter((finding) => finding.severity === "error").length;
    return `${format}: history of ${markets.length} market(s)${errors ? `, ${errors} refused` : ""}`;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return `history: ${error.reason}`;
  }
}

function files(): string[] {
  return readdirSync(FOLDER).flatMap((venue) =>
    readdirSync(join(FOLDER, venue)).map((file) => `${venue}/${file}`)
  );
}

(present ? describe : describe.skip)("recorded samples (needs ../shared)", () => {
  test.each(present ? files() : [""])("%s", (file) => {
    expect(outcomeOf(file)).toBe(EXPECTED[file] ?? "unknown-format");
  });
});

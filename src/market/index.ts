export { HOSTS } from "./hosts";
export { fetchHyperliquidAccount, type HyperliquidAccount } from "./hyperliquidAccount";
export { MarketError, type MarketReason } from "./marketError";

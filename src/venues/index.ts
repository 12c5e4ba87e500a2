export { findMarket, VENUES } from "./findMarket";
export { DEFAULT_MAINTENANCE_RATE, flatRateMarket, tierRangeMarket } from "./genericMarket";
export { marginRule, type Market, type TableSource } from "./market";
export type { Venue } from "./venue";

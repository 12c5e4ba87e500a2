import type { Conventions } from "../conventions";
import { takerFee } from "../takerFee";
import type { Venue } from "../venue";

const MAJOR_TAKER_FEE = takerFee(
  "0.00025",
  "tier 1 less 75 % for SOL, BTC and ETH: docs.drift.trade, trading fees (undated copy)"
);
const TAKER_FEE = takerFee("0.001", "tier 1: docs.drift.trade, trading fees (undated copy)");

const MARKET = /^(?:1K|1M)?[A-Z0-9]{1,20}-PERP$/;
const MAJORS = /^(?:SOL|BTC|ETH)-PERP$/;

const conventions: Conventions = {
  tierBy: "size",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: undefined,
  priceRounding: "unrounded",
  stepwiseLiquidation: undefined,
};

/**
 * Drift v2: profit, fees and funding of its perpetuals.
 *
 * The liquidation formula is the common one (its test figure 0.45219 is reproduced with 5 %), but each
 * market's rate lives on chain and grows with size, and no source here carries it: refused, not guessed.
 */
export const drift: Venue = {
  id: "DRIFT",
  name: "Drift",
  tables: [],
  market(symbol) {
    if (!MARKET.test(symbol)) return undefined;
    return {
      id: `DRIFT:${symbol}`,
      venue: "Drift",
      contract: "linear",
      maintenance: undefined,
      missing:
        "its maintenance margin ratio and size premium are kept on chain, and no source here gives them; " +
        "give the ratio as a number",
      table: undefined,
      ...(MAJORS.test(symbol) ? MAJOR_TAKER_FEE : TAKER_FEE),
      reservesCloseFee: false,
      fundingIntervalHours: 1,
      conventions,
    };
  },
};

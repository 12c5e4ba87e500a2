import { notAvailable } from "../../core";
import type { Conventions } from "../conventions";
import { takerFee } from "../takerFee";
import type { Venue } from "../venue";

const TAKER_FEE = takerFee(
  "0.00075",
  "BitMEX GET /api/v1/instrument/active, recorded 2021-07-22; a position's commission of 2024-11-25 agrees"
);

const INVERSE = /^XBTUSD$/;
const LINEAR = /^[A-Z0-9]{1,20}USDT$/;
/** Settled in bitcoin at a fixed multiplier: ETHUSD and XRPUSD were recorded so. */
const QUANTO = /^[A-Z0-9]{1,20}USD$/;

const conventions: Conventions = {
  tierBy: "value",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: undefined,
  priceRounding: undefined,
  stepwiseLiquidation: undefined,
};

/**
 * BitMEX: profit, fees and funding of its linear and inverse perpetuals.
 *
 * Margin rates are known from its API (XBTUSD 1 % and 0.35 % up to 200 bitcoin, 2021-07-22), but no
 * official worked liquidation was found to check a formula on: refused, not guessed. Quanto contracts are
 * neither linear nor inverse.
 */
export const bitmex: Venue = {
  id: "BITMEX",
  name: "BitMEX",
  tables: [],
  market(symbol) {
    const spelled = symbol.replace(/\.P$/, "");
    const contract = INVERSE.test(spelled)
      ? "inverse"
      : LINEAR.test(spelled)
        ? "linear"
        : undefined;
    if (contract === undefined) {
      if (!QUANTO.test(spelled)) return undefined;
      throw notAvailable(
        `BITMEX:${spelled} is a quanto contract, settled in bitcoin at a fixed multiplier: ` +
          "only linear and inverse contracts are computed here"
      );
    }
    return {
      id: `BITMEX:${spelled}`,
      venue: "BitMEX",
      contract,
      maintenance: undefined,
      missing:
        "BitMEX's liquidation formula with fees and funding is in no official example that could be " +
        "checked; give a maintenance rate as LINEAR:rate or INVERSE:rate for the common formula",
      table: undefined,
      ...TAKER_FEE,
      reservesCloseFee: false,
      fundingIntervalHours: 8,
      conventions,
    };
  },
};

import { Fraction, type MaintenanceTier } from "../../core";
import type { Conventions } from "../conventions";
import { onMarkValueBySize } from "../maintenanceRules";
import type { TableSource } from "../market";
import { tierOfSize } from "../sizeTiers";
import { takerFee } from "../takerFee";
import { missingBefore, rowsOn } from "../tierTable";
import type { Venue } from "../venue";
import { initialMarginFraction, maintenanceMarginFraction } from "./ftxMargin";
import factors from "./tables/imf-factors.json";

const FACTORS = [factors] as unknown as readonly (TableSource & {
  readonly tables: Readonly<Record<string, number>>;
})[];

/** Day on which FTX filed for bankruptcy; it has no rules since. */
const LAST_DAY = "2022-11-11";

const TAKER_FEE = takerFee(
  "0.0007",
  "tier 1: help.ftx.com 360024479432, fees of 2021-01-04, as restated by third parties"
);

/** `BTC-PERP`, or TradingView's `BTCPERP`. */
const PERPETUAL = /^([A-Z0-9]{1,20}?)-?PERP$/;

const conventions: Conventions = {
  tierBy: "size",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: undefined,
  priceRounding: undefined,
  stepwiseLiquidation: {
    steps: [
      {
        when: "the margin fraction falls below the maintenance margin fraction",
        then: "liquidation orders are sent to the market in pieces",
      },
      {
        when: "the margin fraction falls below the auto-close margin fraction, max(MMF ÷ 2, MMF − 6 %)",
        then: "backstop liquidity providers take positions over at their zero price",
      },
    ],
    source: "help.ftx.com 360027946371 in third parties' copies",
  },
};

/**
 * FTX as it was until 2022-11-11.
 *
 * Maintenance margin fraction = max(3 %, 0.6 × factor × √size). FTX margined subaccounts: an isolated
 * position is one in a subaccount of its own, and its margin that subaccount's collateral.
 */
export const ftx: Venue = {
  id: "FTX",
  name: "FTX",
  tables: FACTORS,
  market(symbol, day) {
    const base = PERPETUAL.exec(symbol)?.[1];
    if (base === undefined) return undefined;
    const id = `FTX:${base}-PERP`;
    const isOpen = day !== undefined && day <= LAST_DAY;
    const perpetual = `${base}-PERP`;
    const found = isOpen ? rowsOn(FACTORS, perpetual, day) : undefined;
    return {
      id,
      venue: "FTX",
      contract: "linear",
      maintenance: found && onMarkValueBySize(tiersBySquareRoot(new Fraction(found.rows))),
      missing: isOpen
        ? (missingBefore(FACTORS, perpetual, day) ??
          "no source here gives its IMF factor; give the maintenance rate, at least 3 %, as a number")
        : `FTX ended on ${LAST_DAY}; ask as of a day up to then, as in ${id}@2022-11-01`,
      table: found?.file,
      ...TAKER_FEE,
      reservesCloseFee: false,
      fundingIntervalHours: 1,
      conventions,
    };
  },
};

function tiersBySquareRoot(factor: Fraction): (size: Fraction) => MaintenanceTier {
  return (size) =>
    tierOfSize(
      maintenanceMarginFraction(factor, size),
      Fraction.ONE.dividedBy(initialMarginFraction(factor, size))
    );
}

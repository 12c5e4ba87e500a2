import { Fraction } from "../../core";
import type { Conventions } from "../conventions";
import { onMarkValueBySize } from "../maintenanceRules";
import type { Market } from "../market";
import { tiersByContracts, type ContractRow } from "../sizeTiers";
import { takerFee } from "../takerFee";
import { missingBefore, rowsOn, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import inverse2024 from "./tables/inverse-2024-01-01.json";

const TABLES = [inverse2024] as unknown as readonly TierFile<ContractRow>[];

const TAKER_FEE = takerFee(
  "0.0005",
  "support.kraken.com 360048917612, fee schedule (undated copies)"
);

const INVERSE = /^PI_[A-Z0-9]{1,20}USD$/;
const LINEAR = /^PF_[A-Z0-9]{1,20}USD$/;

const conventions: Conventions = {
  tierBy: "size",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: undefined,
  priceRounding: undefined,
  stepwiseLiquidation: undefined,
};

/**
 * Kraken Futures.
 *
 * Single-collateral (inverse) perpetuals: maintenance margin = current value × rate of the margin level,
 * which goes by contracts. The worked example of support.kraken.com 360022835671 (liquidation at 7,481) is
 * reproduced with the value at mark, and missed with the value at entry that its wording suggests.
 */
export const kraken: Venue = {
  id: "KRAKEN",
  aliases: ["KRAKENFUTURES"],
  name: "Kraken Futures",
  tables: TABLES,
  market(symbol, day) {
    if (INVERSE.test(symbol)) return inverseMarket(symbol, day);
    if (LINEAR.test(symbol)) return multiCollateralMarket(symbol);
    return undefined;
  },
};

function inverseMarket(symbol: string, day: string | undefined): Market {
  const id = `KRAKEN:${symbol}`;
  const found = rowsOn(TABLES, symbol, day);
  return {
    id,
    contract: "inverse",
    maintenance:
      found &&
      onMarkValueBySize(
        tiersByContracts(id, found.rows, Fraction.ONE, found.file.beyond?.[symbol] ?? "")
      ),
    missing:
      missingBefore(TABLES, symbol, day) ??
      "no source here gives its margin levels; give the maintenance rate as INVERSE:rate",
    table: found?.file,
    ...common,
  };
}

function multiCollateralMarket(symbol: string): Market {
  return {
    id: `KRAKEN:${symbol}`,
    contract: "linear",
    maintenance: undefined,
    missing:
      "the rates of Kraken's multi-collateral margin levels, and the haircuts on collateral, are in no " +
      "source here; give the maintenance rate as a number",
    table: undefined,
    ...common,
  };
}

const common = {
  venue: "Kraken Futures",
  ...TAKER_FEE,
  reservesCloseFee: false,
  fundingIntervalHours: 1,
  conventions,
};

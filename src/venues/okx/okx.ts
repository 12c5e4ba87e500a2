import { Fraction } from "../../core";
import { onMarkValueBySize } from "../maintenanceRules";
import type { Market } from "../market";
import { tiersByContracts, type ContractRow } from "../sizeTiers";
import { takerFee } from "../takerFee";
import { missingBefore, rowsOn, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import { okxContractSize } from "./okxContracts";
import { okxConventions } from "./okxConventions";
import swap2026 from "./tables/swap-2026-01-01.json";
import swap2026May from "./tables/swap-2026-05-28.json";

const TABLES = [swap2026, swap2026May] as unknown as readonly TierFile<ContractRow>[];

const TAKER_FEE = takerFee(
  "0.0005",
  "regular user: the margin ratio of OKX's own v5 API sample is reproduced with it"
);

/** `BTC-USDT-SWAP`, or TradingView's `BTCUSDT.P`. */
const SWAP = /^([A-Z0-9]{1,30})-(USDT|USDC|USD)-SWAP$/;
const TRADING_VIEW = /^([A-Z0-9]{1,30}?)(USDT|USDC|USD)\.P$/;

/**
 * OKX perpetual swaps.
 *
 * Maintenance requirement = value at mark × (rate + taker fee); the tier goes by the number of contracts,
 * the whole position takes its rate, nothing is deducted. Sources: OKX help 360053909592 (several
 * independent copies), reproduced on the margin ratio of the v5 API sample to 1e-11.
 */
export const okx: Venue = {
  id: "OKX",
  aliases: ["OKEX"],
  name: "OKX",
  tables: TABLES,
  market(symbol, day) {
    const [, base, quote] = SWAP.exec(symbol) ?? TRADING_VIEW.exec(symbol) ?? [];
    if (base === undefined || quote === undefined) return undefined;
    return okxMarket(`${base}-${quote}-SWAP`, quote === "USD" ? "inverse" : "linear", day);
  },
};

function okxMarket(symbol: string, contract: Market["contract"], day: string | undefined): Market {
  const id = `OKX:${symbol}`;
  const found = rowsOn(TABLES, symbol, day);
  const contractSize = okxContractSize(symbol);
  const isKnown = found !== undefined && contractSize !== undefined;
  return {
    id,
    venue: "OKX",
    contract,
    maintenance: isKnown
      ? onMarkValueBySize(
          tiersByContracts(
            id,
            found.rows,
            new Fraction(contractSize),
            found.file.beyond?.[symbol] ?? "the table ends there"
          ),
          TAKER_FEE.takerFeeRate
        )
      : undefined,
    missing:
      found && !isKnown
        ? "its tiers count contracts, and no source here gives the size of one contract; " +
          "give the tier's rate + taker fee as a number"
        : missingBefore(TABLES, symbol, day),
    table: isKnown ? found.file : undefined,
    ...TAKER_FEE,
    reservesCloseFee: false,
    fundingIntervalHours: 8,
    conventions: okxConventions,
  };
}

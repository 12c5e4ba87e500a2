import {
  notAvailable,
  type ContractKind,
  type Fraction,
  type MaintenanceRule,
  type MarginRule,
} from "../core";
import type { Conventions } from "./conventions";

/** Where a tier table was taken from, and when. */
export interface TableSource {
  /** Day from which the table is known to hold, YYYY-MM-DD. */
  readonly asOf: string;
  readonly source: string;
}

/** One market as its venue margins it. */
export interface Market {
  /** Canonical text, as functions take it: "BINANCE:BTCUSDT", "LINEAR:0.005". */
  readonly id: string;
  /** Venue as people write it: "Binance"; empty for a generic market. */
  readonly venue: string;
  readonly contract: ContractKind;
  /** Undefined where the contract is known from the symbol, but no tier table is. */
  readonly maintenance: MaintenanceRule | undefined;
  /** What is not known, or no longer true, where there is no maintenance rule: a sentence without its end. */
  readonly missing?: string | undefined;
  /** Source of the tier table; undefined where there is none, or the user gave the rates. */
  readonly table: TableSource | undefined;
  /** Day as of which the market was asked for, YYYY-MM-DD; undefined where none was named. */
  readonly day?: string;
  /** Base taker fee rate; 0 for a generic market. */
  readonly takerFeeRate: Fraction;
  readonly takerFeeSource: string;
  /** Whether initial margin contains, and the venue reserves, the fee to close at the bankruptcy price. */
  readonly reservesCloseFee: boolean;
  /** Hours between two funding payments, where the market does not say otherwise. */
  readonly fundingIntervalHours: number;
  readonly conventions: Conventions;
}

/**
 * The market's margin rule.
 *
 * @throws MarginError `notAvailable` with what is missing where the market has none:
 *   `no tier table for BINANCE:ABCUSDT: give the maintenance rate as a number, or a tier table as a range`
 */
export function marginRule(market: Market): MarginRule {
  const { id, contract, maintenance, missing } = market;
  if (!maintenance) {
    throw notAvailable(
      missing === undefined
        ? `no tier table for ${id}: give the maintenance rate as a number, or a tier table as a range`
        : `no maintenance margin for ${id}: ${missing}`
    );
  }
  return { contract, maintenance };
}

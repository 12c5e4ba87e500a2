import { Fraction } from "../core";

/** A base taker fee, before discounts by volume, and where it is from. */
export interface TakerFee {
  readonly takerFeeRate: Fraction;
  readonly takerFeeSource: string;
}

/** @example takerFee("0.0005", "Deribit get_instruments, recorded 2021-07-22") */
export function takerFee(rate: string, source: string): TakerFee {
  return { takerFeeRate: new Fraction(rate), takerFeeSource: source };
}

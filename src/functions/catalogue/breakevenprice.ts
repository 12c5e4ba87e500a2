import { breakEvenPrice, Fraction } from "../../core";
import { withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  feeRateArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readSigned } from "../readers";

export const BREAKEVENPRICE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    feeRateArgument,
    withDefault("funding", readSigned, Fraction.ZERO),
    marketArgument,
  ],
  compute: ([side, entry, size, feeRate, funding, market]) =>
    breakEvenPrice(exposureOn(market, side, entry, size), feeRate ?? market.takerFeeRate, funding),
});

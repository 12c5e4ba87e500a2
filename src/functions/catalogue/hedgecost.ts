import { Fraction, hedgeCost } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readNotNegative, readRate, readSigned } from "../readers";

export const HEDGECOST = elementFunction({
  arguments: [
    required("notional", readNotNegative),
    required("ratio", readSigned),
    required("funding_rate", readSigned),
    required("periods", readNotNegative),
    withDefault("fee_rate", readRate, Fraction.ZERO),
  ],
  compute: ([notional, ratio, fundingRate, periods, feeRate]) =>
    hedgeCost(notional, ratio, fundingRate, periods, feeRate),
});

import { Fraction, fundingCost } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { priceArgument, sideArgument, sizeArgument } from "../positionArguments";
import { readNotNegative, readSigned } from "../readers";

export const FUNDINGCOST = elementFunction({
  arguments: [
    sideArgument,
    sizeArgument,
    priceArgument,
    required("rate", readSigned),
    withDefault("periods", readNotNegative, Fraction.ONE),
    marketArgument,
  ],
  compute: ([side, size, price, rate, periods, market]) =>
    fundingCost(market.contract, side, size, price, rate, periods),
});

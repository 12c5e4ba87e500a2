import { Fraction, maxLeverage } from "../../core";
import { marginRule } from "../../venues";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument, sizeArgument } from "../positionArguments";
import { readPositive, readRate } from "../readers";

export const MAXLEVERAGE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    required("stop", readPositive),
    marketArgument,
    withDefault("buffer", readRate, Fraction.ZERO),
  ],
  compute: ([side, entry, size, stop, market, buffer]) =>
    maxLeverage(exposureOn(market, side, entry, size), stop, marginRule(market), buffer),
});

import { Fraction, returnOnMargin } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument } from "../positionArguments";
import { readLeverage, readPositive } from "../readers";

export const PERPROE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    required("exit", readPositive),
    required("leverage", readLeverage),
    marketArgument,
  ],
  compute: ([side, entry, exit, leverage, market]) =>
    returnOnMargin(exposureOn(market, side, entry, Fraction.ONE), exit, leverage),
});

import { profitAndLoss } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument, sizeArgument } from "../positionArguments";
import { readPositive } from "../readers";

export const PERPPNL = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    required("exit", readPositive),
    sizeArgument,
    marketArgument,
  ],
  compute: ([side, entry, exit, size, market]) =>
    profitAndLoss(exposureOn(market, side, entry, size), exit),
});

import { stopIsSafe } from "../../core";
import { marginRule } from "../../venues";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  leverageArgument,
  marginArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readPositive } from "../readers";

export const STOPISSAFE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    required("stop", readPositive),
    marketArgument,
    marginArgument,
  ],
  compute: ([side, entry, size, leverage, stop, market, margin]) => {
    const exposure = exposureOn(market, side, entry, size);
    const held = isolatedMargin(market, exposure, leverage, margin);
    return stopIsSafe(exposure, held, marginRule(market), stop);
  },
});

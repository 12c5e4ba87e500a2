import { sizeForRisk } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, feeRateArgument, sideArgument } from "../positionArguments";
import { readPositive, readShare } from "../readers";

export const POSITIONSIZE = elementFunction({
  arguments: [
    required("capital", readPositive),
    required("risk", readShare),
    sideArgument,
    entryArgument,
    required("stop", readPositive),
    feeRateArgument,
    marketArgument,
  ],
  compute: ([capital, risk, side, entry, stop, feeRate, market]) =>
    sizeForRisk(
      { contract: market.contract, side, entry },
      capital.times(risk),
      stop,
      feeRate ?? market.takerFeeRate
    ),
});

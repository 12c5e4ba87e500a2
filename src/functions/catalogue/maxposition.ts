import { largestValue } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { readLeverage } from "../readers";
import { tiersByValue } from "../tiersByValue";

export const MAXPOSITION = elementFunction({
  arguments: [requiredMarketArgument, required("leverage", readLeverage)],
  compute: ([market, leverage]) => largestValue(tiersByValue(market), leverage),
});

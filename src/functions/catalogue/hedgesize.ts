import { hedgeSize } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive, readSigned } from "../readers";

export const HEDGESIZE = elementFunction({
  arguments: [
    required("core_size", readPositive),
    required("core_price", readPositive),
    required("hedge_price", readPositive),
    required("ratio", readSigned),
  ],
  compute: ([coreSize, corePrice, hedgePrice, ratio]) =>
    hedgeSize(coreSize, corePrice, hedgePrice, ratio),
});

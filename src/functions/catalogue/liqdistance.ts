import { liquidationDistance } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { priceArgument, sideArgument } from "../positionArguments";
import { readPositive } from "../readers";

export const LIQDISTANCE = elementFunction({
  arguments: [sideArgument, priceArgument, required("liq_price", readPositive)],
  compute: ([side, price, liquidation]) => liquidationDistance(side, price, liquidation),
});

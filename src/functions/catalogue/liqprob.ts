import { Fraction } from "../../core";
import { DAYS_A_YEAR, touchProbability } from "../../risk";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { priceArgument, sideArgument } from "../positionArguments";
import { readNotNegative, readPositive, readSigned } from "../readers";

export const LIQPROB = elementFunction({
  arguments: [
    sideArgument,
    priceArgument,
    required("liq_price", readPositive),
    required("volatility", readNotNegative),
    required("days", readNotNegative),
    withDefault("drift", readSigned, Fraction.ZERO),
  ],
  compute: ([side, price, liquidation, volatility, days, drift]) =>
    touchProbability(
      {
        price: price.toNumber(),
        volatility: volatility.toNumber(),
        drift: drift.toNumber(),
      },
      liquidation.toNumber(),
      side === "long",
      days.toNumber() / DAYS_A_YEAR
    ),
});

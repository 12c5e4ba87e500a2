import { Fraction, volatilityLeverage } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive } from "../readers";

export const VOLLEVERAGE = elementFunction({
  arguments: [
    required("volatility", readPositive),
    required("target_volatility", readPositive),
    withDefault("max_leverage", readPositive, new Fraction(5)),
  ],
  compute: ([volatility, target, most]) => volatilityLeverage(volatility, target, most),
});

import { Fraction, volatilityLeverage } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive } from "../readers";

/**
 * The leverage at which a position is as volatile as you want it to be: less in wild markets,
 * more in calm ones, and never above your own limit.
 *
 * @question How much leverage suits this volatility?
 * @family Volatility
 * @formula target_volatility ÷ volatility, at most max_leverage
 * @example =VOLLEVERAGE({0.6;0.2;0.05}, 0.3)
 * → 0.5
 * → 1.5
 * → 5
 * For a volatility of 30 %: half a position in a market of 60 %, one and a half of it in one of
 * 20 %; the last is capped at 5.
 * @source T. Moskowitz, Y. Ooi and L. Pedersen, Time series momentum, Journal of Financial
 *   Economics 104 (2012): positions sized by target volatility ÷ volatility.
 * @see REALIZEDVOL
 * @see MAXLEVERAGE
 */
export const VOLLEVERAGE = elementFunction({
  arguments: [
    required("volatility", readPositive),
    required("target_volatility", readPositive),
    withDefault("max_leverage", readPositive, new Fraction(5)),
  ],
  compute: ([volatility, target, most]) => volatilityLeverage(volatility, target, most),
});

import { Fraction, volatilityLeverage } from "../../../core";
import { shownBalance, valueNow, type MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

/** The market is too volatile for the leverage: margin up, until leverage × volatility is on target. */
export function reduceLeverage(
  position: MeasuredPosition,
  { targetVolatility, maxLeverage }: ReviewAssumptions,
  { figure, percent, times }: Words
): Finding | undefined {
  const { at, label, leverage, volatility } = position;
  if (leverage === undefined || volatility <= 0) return undefined;
  const suits = volatilityLeverage(
    new Fraction(volatility),
    new Fraction(targetVolatility),
    new Fraction(maxLeverage)
  ).toNumber();
  const allowed = Math.max(1, suits);
  const value = valueNow(position).toNumber();
  // As the table shows the margin: with what the venue keeps of it for closing.
  const shown = value / shownBalance(position).toNumber();
  if (!(shown > allowed)) return undefined;
  const added = value / allowed - value / leverage;
  return {
    kind: "reduceLeverage",
    severity: 1 - allowed / shown,
    at,
    label,
    action: `Reduce leverage to ${times(allowed)}`,
    reason:
      `Leverage is ${times(leverage)} now; at a volatility of ${percent(volatility)} a year ` +
      `${times(allowed)} suits: ${figure(added)} more margin, or a smaller position.`,
    proposals: [
      { at, column: "Proposed leverage", value: allowed },
      { at, column: "Proposed margin", value: position.margin.toNumber() + added },
    ],
  };
}

import type { ScalePoint } from "../../model/conditionalFormat";
import { color } from "../color";
import { settableChoice } from "../settable";
import { formulaText, ruleObject } from "./ruleObject";

const TYPES: readonly ScalePoint["type"][] = [
  ...(["LowestValue", "HighestValue", "Number", "Percent"] as const),
  ...(["Percentile", "Formula", "Automatic"] as const),
];

/** Reads a stop of a colour scale or an end of a data bar: { type, formula?, color? }. */
export function readScalePoint(value: unknown): ScalePoint {
  const point = ruleObject(value);
  const isGiven = (part: unknown): boolean => part !== undefined && part !== null && part !== "";
  return {
    type: settableChoice(point.type, TYPES),
    formula: isGiven(point.formula) ? formulaText(point.formula) : undefined,
    color: isGiven(point.color) ? color(point.color) : undefined,
  };
}

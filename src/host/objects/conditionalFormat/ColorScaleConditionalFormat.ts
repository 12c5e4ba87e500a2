import { defineType, type HostType } from "../../protocol/HostType";
import { ruleObject } from "./ruleObject";
import { RulePart } from "./RulePart";
import { readScalePoint } from "./scalePoint";

/** `Excel.ColorScaleConditionalFormat`: shades cells by where their value lies. */
export class ColorScaleConditionalFormat extends RulePart<"ColorScale"> {
  readonly type: HostType = colorScaleConditionalFormatType;
}

const colorScaleConditionalFormatType = defineType<ColorScaleConditionalFormat>(
  "ColorScaleConditionalFormat",
  {
    scalars: {
      Criteria: {
        get: ({ holder }) => {
          const { minimum, midpoint, maximum } = holder.rule;
          return { minimum, midpoint, maximum };
        },
        set: ({ holder }, value) => {
          const { minimum, midpoint, maximum } = ruleObject(value);
          holder.change({
            minimum: readScalePoint(minimum),
            midpoint: midpoint ? readScalePoint(midpoint) : undefined,
            maximum: readScalePoint(maximum),
          });
        },
      },
      ThreeColorScale: { get: ({ holder }) => holder.rule.midpoint !== undefined },
    },
  }
);

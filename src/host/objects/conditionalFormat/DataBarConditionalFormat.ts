import { defineType, type HostType } from "../../protocol/HostType";
import { color } from "../color";
import { keptProperty } from "../keptProperty";
import { settableBoolean } from "../settable";
import { RulePart } from "./RulePart";
import { readScalePoint } from "./scalePoint";

/** `Excel.DataBarConditionalFormat`: draws a bar in the cell. */
export class DataBarConditionalFormat extends RulePart<"DataBar"> {
  readonly type: HostType = dataBarConditionalFormatType;
}

const dataBarConditionalFormatType = defineType<DataBarConditionalFormat>(
  "DataBarConditionalFormat",
  {
    scalars: {
      LowerBoundRule: {
        get: ({ holder }) => holder.rule.minimum,
        set: ({ holder }, value) => holder.change({ minimum: readScalePoint(value) }),
      },
      UpperBoundRule: {
        get: ({ holder }) => holder.rule.maximum,
        set: ({ holder }, value) => holder.change({ maximum: readScalePoint(value) }),
      },
      ShowDataBarOnly: {
        get: ({ holder }) => !holder.rule.showValue,
        set: ({ holder }, value) => holder.change({ showValue: !settableBoolean(value) }),
      },
      BarDirection: kept("barDirection", "Context"),
      AxisFormat: kept("axisFormat", "Automatic"),
      AxisColor: kept("axisColor", "#000000"),
    },
    navigations: {
      PositiveFormat: ({ holder }) => new ConditionalDataBarPositiveFormat(holder),
      NegativeFormat: ({ holder }) => new ConditionalDataBarNegativeFormat(holder),
    },
  }
);

/** `Excel.ConditionalDataBarPositiveFormat`. */
export class ConditionalDataBarPositiveFormat extends RulePart<"DataBar"> {
  readonly type: HostType = conditionalDataBarPositiveFormatType;
}

const conditionalDataBarPositiveFormatType = defineType<ConditionalDataBarPositiveFormat>(
  "ConditionalDataBarPositiveFormat",
  {
    scalars: {
      FillColor: {
        get: ({ holder }) => holder.rule.positiveColor,
        set: ({ holder }, value) => holder.change({ positiveColor: color(value) }),
      },
      GradientFill: kept("positive.gradientFill", true),
      BorderColor: kept("positive.borderColor", ""),
    },
  }
);

/** `Excel.ConditionalDataBarNegativeFormat`. */
export class ConditionalDataBarNegativeFormat extends RulePart<"DataBar"> {
  readonly type: HostType = conditionalDataBarNegativeFormatType;
}

const conditionalDataBarNegativeFormatType = defineType<ConditionalDataBarNegativeFormat>(
  "ConditionalDataBarNegativeFormat",
  {
    scalars: {
      FillColor: {
        get: ({ holder }) => holder.rule.negativeColor ?? holder.rule.positiveColor,
        set: ({ holder }, value) => holder.change({ negativeColor: color(value) }),
      },
      MatchPositiveFillColor: {
        get: ({ holder }) => holder.rule.negativeColor === undefined,
        set: ({ holder }, value) => {
          const matches = settableBoolean(value);
          holder.change({ negativeColor: matches ? undefined : holder.rule.positiveColor });
        },
      },
      BorderColor: kept("negative.borderColor", ""),
      MatchPositiveBorderColor: kept("negative.matchPositiveBorderColor", true),
    },
  }
);

function kept(name: string, initial: unknown) {
  return keptProperty<RulePart<"DataBar">>(
    ({ holder }) => holder.owner,
    () => name,
    initial
  );
}

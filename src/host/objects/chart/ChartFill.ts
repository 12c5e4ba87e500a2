import { defineType, type HostType } from "../../protocol/HostType";
import { color } from "../color";
import { keep } from "../keptProperty";
import { ChartPart } from "./ChartPart";
import { isSeries } from "./isSeries";

/** `Excel.ChartFill`: the colour of a series; other fills are kept, not drawn. */
export class ChartFill extends ChartPart {
  readonly type: HostType = chartFillType;

  paint(value: string | undefined): void {
    if (isSeries(this.owner)) {
      this.owner.color = value;
      this.changed();
    } else {
      keep(this.owner, this.path, value);
    }
  }
}

const chartFillType = defineType<ChartFill>("ChartFill", {
  methods: {
    SetSolidColor: (fill, args) => fill.paint(color(args.text(0))),
    Clear: (fill) => fill.paint(undefined),
  },
});

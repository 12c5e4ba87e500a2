import { defineType, type HostType } from "../../protocol/HostType";
import { ChartAxis } from "./ChartAxis";
import { ChartPart } from "./ChartPart";

/** `Excel.ChartAxes`. */
export class ChartAxes extends ChartPart {
  readonly type: HostType = chartAxesType;

  axis(which: "categoryAxis" | "valueAxis"): ChartAxis {
    return new ChartAxis(this.session, this.chart, which);
  }
}

const chartAxesType = defineType<ChartAxes>("ChartAxes", {
  navigations: {
    CategoryAxis: (axes) => axes.axis("categoryAxis"),
    ValueAxis: (axes) => axes.axis("valueAxis"),
  },
  methods: {
    GetItem: (axes, args) => {
      if (args.choice(1, ["Primary", "Secondary"], "Primary") === "Secondary") {
        axes.session.unsupported.refuse("ChartAxes.getItem of a secondary axis");
      }
      const type = args.choice(0, ["Category", "Value"]);
      return axes.axis(type === "Category" ? "categoryAxis" : "valueAxis");
    },
  },
});

import type { Chart as ChartModel, ChartAxis as AxisModel } from "../../model/chart";
import { defineType, type HostType, type ScalarProperty } from "../../protocol/HostType";
import type { Session } from "../Session";
import { settableBoolean, settableChoice, settableNumber, settableText } from "../settable";
import { ChartAxisFormat } from "./ChartAxisFormat";
import { ChartAxisTitle } from "./ChartAxisTitle";
import { ChartGridlines } from "./ChartGridlines";
import { ChartPart, finish } from "./ChartPart";

/** `Excel.ChartAxis`: the axis of categories or of values. */
export class ChartAxis extends ChartPart {
  readonly type: HostType = chartAxisType;

  constructor(
    session: Session,
    chart: ChartModel,
    readonly which: "categoryAxis" | "valueAxis"
  ) {
    super(session, chart, which);
  }

  get axis(): AxisModel {
    return this.chart[this.which];
  }

  change(patch: Partial<AxisModel>): void {
    const axis = { ...this.axis, ...patch };
    this.session.workbook.updateChart(this.chart, { [this.which]: axis });
  }
}

const chartAxisType = defineType<ChartAxis>("ChartAxis", {
  scalars: {
    Type: { get: ({ which }) => (which === "categoryAxis" ? "Category" : "Value") },
    AxisGroup: { get: () => "Primary" },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    Visible: {
      get: ({ axis }) => axis.visible,
      set: (one, value) => one.change({ visible: settableBoolean(value) }),
    },
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat ?? "General",
      set: (one, value) => one.change({ numberFormat: settableText(value) }),
    },
    ScaleType: {
      get: ({ axis }) => (axis.logarithmic ? "Logarithmic" : "Linear"),
      set: (one, value) => {
        const scale = settableChoice(value, ["Linear", "Logarithmic"]);
        one.change({ logarithmic: scale === "Logarithmic" });
      },
    },
    MajorUnit: finish("majorUnit", ""),
    MinorUnit: finish("minorUnit", ""),
    LogBase: finish("logBase", 10),
    CategoryType: finish("categoryType", "Automatic"),
    DisplayUnit: finish("displayUnit", "None"),
    LinkNumberFormat: finish("linkNumberFormat", true),
    MajorTickMark: finish("majorTickMark", "None"),
    MinorTickMark: finish("minorTickMark", "None"),
    Position: {
      get: ({ axis }) => axis.position ?? "Automatic",
      set: (one, value) => {
        one.change({
          position: settableChoice(value, ["Automatic", "Minimum", "Maximum"] as const),
        });
      },
    },
    ReversePlotOrder: {
      get: ({ axis }) => axis.reversed ?? false,
      set: (one, value) => one.change({ reversed: settableBoolean(value) }),
    },
    TextOrientation: finish("textOrientation", 0),
    TickLabelPosition: finish("tickLabelPosition", "NextToAxis"),
    TickLabelSpacing: finish("tickLabelSpacing", 1),
  },
  navigations: {
    Title: (axis) => new ChartAxisTitle(axis),
    Format: (axis) => new ChartAxisFormat(axis),
    MajorGridlines: (axis) => new ChartGridlines(axis, "majorGridlines"),
    MinorGridlines: (axis) => new ChartGridlines(axis, "minorGridlines"),
  },
});

/** A limit of the axis; "" returns it to automatic. */
function bound(name: "minimum" | "maximum"): ScalarProperty<ChartAxis> {
  return {
    get: ({ axis }) => axis[name] ?? "",
    set: (one, value) => one.change({ [name]: value === "" ? undefined : settableNumber(value) }),
  };
}

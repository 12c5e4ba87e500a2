import type { Chart as ChartModel } from "../../model/chart";
import { defineType, type HostType, type TypeMembers } from "../../protocol/HostType";
import { color } from "../color";
import { keep, keptValue } from "../keptProperty";
import type { Session } from "../Session";
import { settableNumber } from "../settable";
import { ChartPart, finish } from "./ChartPart";
import { isSeries } from "./isSeries";

/** `Excel.ChartLineFormat` and `Excel.ChartBorder`: the line of a series; other lines are kept, not drawn. */
export class ChartLineFormat extends ChartPart {
  readonly type: HostType;

  constructor(
    name: "ChartLineFormat" | "ChartBorder",
    session: Session,
    chart: ChartModel,
    path: string,
    owner?: object
  ) {
    super(session, chart, path, owner);
    this.type = TYPES[name];
  }
}

const members: TypeMembers<ChartLineFormat> = {
  scalars: {
    Color: {
      get: ({ owner, path }) =>
        isSeries(owner) ? (owner.color ?? "") : (keptValue(owner, `${path}.color`) ?? ""),
      set: (line, value) => {
        const painted = color(value);
        if (isSeries(line.owner)) line.owner.color = painted;
        else keep(line.owner, `${line.path}.color`, painted);
        line.changed();
      },
    },
    Weight: {
      get: ({ owner, path }) =>
        isSeries(owner) ? (owner.lineWeight ?? 2.25) : (keptValue(owner, `${path}.weight`) ?? 0.75),
      set: (line, value) => {
        const weight = settableNumber(value, 0);
        if (isSeries(line.owner)) line.owner.lineWeight = weight;
        else keep(line.owner, `${line.path}.weight`, weight);
        line.changed();
      },
    },
    LineStyle: finish("lineStyle", "Automatic"),
  },
  methods: {
    Clear: (line) => {
      if (isSeries(line.owner)) line.owner.lineWeight = 0;
      line.changed();
    },
  },
};

const TYPES = {
  ChartLineFormat: defineType("ChartLineFormat", members),
  ChartBorder: defineType("ChartBorder", members),
};

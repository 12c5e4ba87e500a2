import type { Chart as ChartModel } from "../../model/chart";
import { defineType, type HostType, type TypeMembers } from "../../protocol/HostType";
import type { Session } from "../Session";
import { ChartFill } from "./ChartFill";
import { ChartFont } from "./ChartFont";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart } from "./ChartPart";

type TextFormatName = "ChartTitleFormat" | "ChartLegendFormat" | "ChartAxisTitleFormat" | "ChartDataLabelFormat"; // prettier-ignore

/** The formats of a chart's texts: title, legend, axis titles, data labels. */
export class ChartTextFormat extends ChartPart {
  readonly type: HostType;

  constructor(
    name: TextFormatName,
    session: Session,
    chart: ChartModel,
    path: string,
    owner?: object
  ) {
    super(session, chart, path, owner);
    this.type = TYPES[name];
  }
}

const members: TypeMembers<ChartTextFormat> = {
  navigations: {
    Font: ({ session, chart, path, owner }) => new ChartFont(session, chart, `${path}.font`, owner),
    Fill: ({ session, chart, path, owner }) => new ChartFill(session, chart, `${path}.fill`, owner),
    Border: ({ session, chart, path, owner }) =>
      new ChartLineFormat("ChartBorder", session, chart, `${path}.border`, owner),
  },
};

const TYPES: Record<TextFormatName, HostType> = {
  ChartTitleFormat: defineType("ChartTitleFormat", members),
  ChartLegendFormat: defineType("ChartLegendFormat", members),
  ChartAxisTitleFormat: defineType("ChartAxisTitleFormat", members),
  ChartDataLabelFormat: defineType("ChartDataLabelFormat", members),
};

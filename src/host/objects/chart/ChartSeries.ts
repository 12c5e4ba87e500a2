import type { Chart as ChartModel, ChartSeries as SeriesModel } from "../../model/chart";
import type { HostType } from "../../protocol/HostType";
import type { Session } from "../Session";
import { ChartPart } from "./ChartPart";
import { chartSeriesType } from "./chartSeriesType";

/** `Excel.ChartSeries`. */
export class ChartSeries extends ChartPart {
  readonly type: HostType = chartSeriesType;

  constructor(
    session: Session,
    chart: ChartModel,
    readonly series: SeriesModel
  ) {
    super(session, chart, "series", series);
  }

  change(patch: Partial<SeriesModel>): void {
    Object.assign(this.series, patch);
    this.changed();
  }
}

import type { Chart as ChartModel } from "../../model/chart";
import type { HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";
import { chartType } from "./chartType";

/** `Excel.Chart`. */
export class Chart extends ExcelObject {
  readonly type: HostType = chartType;

  constructor(
    session: Session,
    readonly chart: ChartModel
  ) {
    super(session);
  }

  change(patch: Partial<Omit<ChartModel, "id" | "sheet">>): void {
    this.session.workbook.updateChart(this.chart, patch);
  }
}

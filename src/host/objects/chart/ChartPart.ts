import type { Chart as ChartModel } from "../../model/chart";
import type { ScalarProperty } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import { keptProperty } from "../keptProperty";
import type { Session } from "../Session";

/** An object that belongs to a chart. */
export abstract class ChartPart extends ExcelObject {
  /**
   * @param owner object of the model that finish is kept for: the chart, or one of its series
   * @param path name of the part within its owner, "title.font"
   */
  constructor(
    session: Session,
    readonly chart: ChartModel,
    readonly path: string,
    readonly owner: object = chart
  ) {
    super(session);
  }

  /** Tells the view that the chart's parts have changed. */
  changed(): void {
    this.session.workbook.updateChart(this.chart, {});
  }
}

/** Finish of a chart's part that is kept and not drawn. */
export function finish<T extends ChartPart>(name: string, initial: unknown): ScalarProperty<T> {
  return keptProperty<T>(
    ({ owner }) => owner,
    ({ path }) => `${path}.${name}`,
    initial
  );
}

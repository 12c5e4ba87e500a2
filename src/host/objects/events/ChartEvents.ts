import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** Charts of a sheet that came or went. */
export interface ChartChanges {
  added: Chart[];
  deleted: Chart[];
}

/** Finds out which charts came and went when a sheet's charts have changed. */
export class ChartEvents {
  private readonly known = new WeakMap<Sheet, Chart[]>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) this.known.set(sheet, [...sheet.charts]);
  }

  /** What changed on the sheet since it was last asked. */
  changes(sheet: Sheet): ChartChanges {
    const before = this.known.get(sheet) ?? [];
    this.known.set(sheet, [...sheet.charts]);
    return {
      added: sheet.charts.filter((chart) => !before.includes(chart)),
      deleted: before.filter((chart) => !sheet.charts.includes(chart)),
    };
  }
}

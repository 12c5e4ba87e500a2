import { signedPercentText } from "../book/formulaWords";
import { area, cellAt, fixedAddressOf, inRow, type Area } from "../plan/area";
import { formula, type Formula } from "../plan/cell";
import type { Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { FIRST_COLUMN, LABEL_COLUMN, shockTableRow, type ScenarioLayout } from "./scenarioLayout";

/** `D$17`, the shock of a column from 0, or `$C$17:$M$17`, those of all. */
export function shockCell(layout: ScenarioLayout, shock: Which): string {
  if (shock === "all") return shockRange(layout);
  return inRow(layout.shocks.row, layout.shocks.column + shock);
}

/** `$C$17:$M$17` */
export function shockRange(layout: ScenarioLayout): string {
  return fixedAddressOf(layout.shocks);
}

/** A shock as text (`-20%`, `+2.5%`), so that charts take the row for categories. */
function shockText(layout: ScenarioLayout, shock: number): Formula {
  const cell = shockCell(layout, shock);
  const whole = `ROUND(${cell}*100,6)=ROUND(${cell}*100,0)`;
  return formula(`IF(${whole},TEXT(${cell},"+0%;-0%;0%"),${signedPercentText(cell, 1)})`);
}

/** A row of column titles: what the rows are, then the shocks. */
export function putShockTitles(comparison: Comparison, row: number, title: string): void {
  const { draft, layout } = comparison;
  const first = shockTableRow(layout, 0);
  const titles = Array.from({ length: layout.shockCount }, (_, shock) =>
    row === first ? shockText(layout, shock) : formula(inRow(first, FIRST_COLUMN + shock))
  );
  draft.put(row, LABEL_COLUMN, [[title]]);
  draft.put(row, FIRST_COLUMN, [titles]);
  draft.style(area(row, LABEL_COLUMN), "headerText");
  draft.style(area(row, FIRST_COLUMN, 1, layout.shockCount), "header");
}

/** The figures of a row under the shocks. */
export function shockRow(layout: ScenarioLayout, row: number): Area {
  return area(row, FIRST_COLUMN, 1, layout.shockCount);
}

/** `E40`: the figure in a row under a shock. */
export function underShock(row: number, shock: number): string {
  return cellAt(row, FIRST_COLUMN + shock);
}

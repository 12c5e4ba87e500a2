import type { Area } from "../../model/address";
import type { Value } from "../../model/value";
import type { Session } from "../Session";

/** The values of an area, row by row. */
export function areaValues({ workbook }: Session, area: Area): Value[] {
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(workbook.value(area.sheet, row, column));
    }
  }
  return values;
}

import { intersection, type Rectangle } from "./address";
import type { CellMove } from "./cellMove";
import { encloses } from "./rectangle";

/** Takes along what lies on the cut cells only: merged cells, conditional formats and validations. */
export function moveMarks({ from, to }: CellMove): void {
  const isInside = (area: Rectangle) => encloses(from, area);
  const destination = ({ row, column, rows, columns }: Rectangle): Rectangle => ({
    row: row - from.row + to.row,
    column: column - from.column + to.column,
    rows,
    columns,
  });
  const merges = takeOut(from.sheet.merges, isInside);
  takeOut(to.sheet.merges, (area) => intersection(to, area) !== undefined);
  to.sheet.merges.push(...merges.map(destination));
  moveRules(from.sheet.validations, to.sheet.validations, isInside, destination);
  const [left, reached] = [from.sheet.conditionalFormats, to.sheet.conditionalFormats];
  moveRules(left, reached, isInside, destination);
  for (const formats of [left, reached]) {
    formats.forEach((format, priority) => (format.priority = priority));
  }
}

/** Gives rules their new areas; on their own sheet they keep their order. */
function moveRules<Rule extends { area: Rectangle }>(
  from: Rule[],
  to: Rule[],
  isInside: (area: Rectangle) => boolean,
  destination: (area: Rectangle) => Rectangle
): void {
  const moved = from.filter(({ area }) => isInside(area));
  for (const rule of moved) rule.area = destination(rule.area);
  if (from !== to) to.push(...takeOut(from, (rule) => moved.includes(rule)));
}

function takeOut<Item>(list: Item[], isTaken: (item: Item) => boolean): Item[] {
  const taken = list.filter(isTaken);
  list.splice(0, list.length, ...list.filter((item) => !taken.includes(item)));
  return taken;
}

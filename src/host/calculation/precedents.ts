import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Expression, RangeExpression } from "./expression";
import { Reference } from "./operand";
import { tableReference } from "./tableReference";

/** What a formula reads as far as its text tells. */
export interface Precedents {
  cells: [Sheet, number, number][];
  ranges: Reference[];
}

/** The place of the formula and the meaning of names. */
interface Surroundings {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
  nameExpression(name: string, sheet: Sheet): Expression | undefined;
}

/** The cells and ranges that an expression names, through defined names and tables too. */
export function precedentsOf(expression: Expression, place: Surroundings): Precedents {
  const found: Precedents = { cells: [], ranges: [] };
  const names = new Set<string>();
  const walk = (node: Expression): void => {
    switch (node.kind) {
      case "range":
        return addRange(found, node);
      case "table": {
        const frame = { ...place, rowShift: 0, columnShift: 0 };
        const reference = tableReference(place.workbook, node, frame);
        if (reference instanceof Reference) addRange(found, reference);
        return;
      }
      case "name":
        return walkName(node.name, node.sheet);
      case "binary":
      case "combine":
        walk(node.left);
        walk(node.right);
        return;
      case "negate":
      case "percent":
      case "plus":
      case "single":
      case "spill":
        return walk(node.operand);
      case "call":
        if (!node.builtIn) walkName(node.name);
        return node.args.forEach(walk);
      case "apply":
        walk(node.callee);
        return node.args.forEach(walk);
      case "let":
        node.values.forEach(walk);
        return walk(node.body);
      case "lambda":
        return walk(node.body);
    }
  };
  const walkName = (name: string, sheet?: Sheet): void => {
    if (names.has(name)) return;
    names.add(name);
    const defined = place.nameExpression(name, sheet ?? place.sheet);
    if (defined) return walk(defined);
    if (place.workbook.findTable(name))
      walk({ kind: "table", table: name, sections: [], columns: [] });
  };
  walk(expression);
  return found;
}

function addRange(found: Precedents, range: RangeExpression | Reference): void {
  const { sheet, row, column, rows, columns } = range;
  if (rows === 1 && columns === 1) found.cells.push([sheet, row, column]);
  else found.ranges.push(new Reference(sheet, row, column, rows, columns));
}

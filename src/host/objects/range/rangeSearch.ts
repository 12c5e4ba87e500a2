import type { Arguments } from "../../protocol/Arguments";
import type { TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { requireEditable } from "../worksheet/requireEditable";
import type { Range } from "./Range";
import { searchCriteria } from "./searchCriteria";

/** Searching the cells of a range, row by row. */
export const rangeSearch: TypeMembers<Range> = {
  methods: {
    Find: (range, args) => {
      const found = find(range, args);
      if (!found) throw new RichApiError("ItemNotFound");
      return found;
    },
    FindOrNullObject: find,
    ReplaceAll: (range, args) => {
      const criteria = searchCriteria(args.text(0), args.raw(2));
      const replacement = args.text(1);
      requireEditable(range.session, range.area);
      let replaced = 0;
      for (const { row, column } of filledCells(range)) {
        const cell = range.session.workbook.cell(range.sheet, row, column);
        const content = cell?.formula ?? range.session.workbook.text(range.sheet, row, column);
        if (!criteria.matches(content)) continue;
        const text = criteria.replace(content, replacement);
        range.session.workbook.setInput(range.sheet, row, column, text);
        replaced++;
      }
      return replaced;
    },
  },
};

function find(range: Range, args: Arguments): Range | null {
  const criteria = searchCriteria(args.text(0), args.raw(1));
  const cells = filledCells(range);
  if (criteria.backwards) cells.reverse();
  const found = cells.find(({ row, column }) =>
    criteria.matches(range.session.workbook.text(range.sheet, row, column))
  );
  return found ? range.at({ ...found, rows: 1, columns: 1 }) : null;
}

function filledCells({ session, sheet, area }: Range): { row: number; column: number }[] {
  session.workbook.usedArea(sheet);
  const cells: { row: number; column: number }[] = [];
  sheet.cells.forEachIn(area, (_cell, row, column) => cells.push({ row, column }));
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

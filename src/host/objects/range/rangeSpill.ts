import { RichApiError } from "../../protocol/RichApiError";
import type { TypeMembers } from "../../protocol/HostType";
import { uniform } from "./uniform";
import type { Range } from "./Range";

/** Arrays that spill from a cell into its neighbours. */
export const rangeSpill: TypeMembers<Range> = {
  scalars: {
    HasSpill: {
      get: ({ session, sheet, area }) => {
        const cells: boolean[] = [];
        const used = session.workbook.usedArea(sheet);
        const rows = Math.min(area.rows, used ? used.row + used.rows : 1);
        const columns = Math.min(area.columns, used ? used.column + used.columns : 1);
        for (let row = area.row; row < area.row + rows; row++) {
          for (let column = area.column; column < area.column + columns; column++) {
            const cell = session.workbook.cell(sheet, row, column);
            cells.push(!!cell && (!!cell.spillArea || !!cell.spilledFrom));
          }
        }
        return uniform(cells);
      },
    },
  },
  methods: {
    GetSpillingToRange: (range) => spillingTo(range) ?? notFound(),
    GetSpillingToRangeOrNullObject: spillingTo,
    GetSpillParent: (range) => spillParent(range) ?? notFound(),
    GetSpillParentOrNullObject: spillParent,
  },
};

/** The cells that the array of the range's cell fills, the cell included. */
function spillingTo(range: Range): Range | null {
  const { session, sheet, area } = range;
  if (area.rows * area.columns > 1) throw new RichApiError("InvalidArgument");
  const spill = session.workbook.cell(sheet, area.row, area.column)?.spillArea;
  return spill ? range.at(spill) : null;
}

/** The cell whose array the range's cell shows. */
function spillParent(range: Range): Range | null {
  const { session, sheet, area } = range;
  if (area.rows * area.columns > 1) throw new RichApiError("InvalidArgument");
  const cell = session.workbook.cell(sheet, area.row, area.column);
  const anchor = cell?.spilledFrom ?? (cell?.spillArea ? cell : undefined);
  return anchor ? range.at({ row: anchor.row, column: anchor.column, rows: 1, columns: 1 }) : null;
}

function notFound(): never {
  throw new RichApiError("ItemNotFound");
}

import type { TypeMembers } from "../../protocol/HostType";
import { refusedAs } from "../refusedAs";
import { requireEditable, requireUnprotected } from "../worksheet/requireEditable";
import { clearRange } from "./clearRange";
import { copyInto, COPY_TYPES } from "./copyInto";
import type { Range } from "./Range";
import { rangeArgument } from "./rangeArgument";

/** Changes to the cells of a range. */
export const rangeEditing: TypeMembers<Range> = {
  methods: {
    Clear: (range, args) => {
      const applyTo = args.choice(
        0,
        ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"],
        "All"
      );
      clearRange(range, applyTo);
    },
    Insert: (range, args) => {
      const { session, area } = range;
      requireUnprotected(area);
      const shift = args.choice(0, ["Down", "Right"]);
      refusedAs("InsertDeleteConflict", () => session.workbook.insertCells(area, shift));
      return range.at(area);
    },
    Delete: ({ session, area }, args) => {
      requireUnprotected(area);
      const shift = args.choice(0, ["Up", "Left"]);
      refusedAs("InsertDeleteConflict", () => session.workbook.deleteCells(area, shift));
    },
    CopyFrom: (range, args) => {
      const source = rangeArgument(range, args, 0);
      const [skipBlanks, transpose] = [args.boolean(2, false), args.boolean(3, false)];
      copyInto(range, source, args.choice(1, COPY_TYPES, "All"), { skipBlanks, transpose });
    },
    MoveTo: (range, args) => {
      const destination = rangeArgument(range, args, 0);
      const target = destination.at({
        ...destination.area,
        rows: range.area.rows,
        columns: range.area.columns,
      });
      for (const { area } of [range, target]) requireEditable(range.session, area);
      refusedAs("InvalidArgument", () => range.session.workbook.moveCells(range.area, target.area));
    },
    Select: ({ session, area }) => {
      session.workbook.selection = area;
    },
    Calculate: ({ session }) => session.workbook.recalculate(),
    SetDirty: ({ session }) => session.workbook.recalculate(true),
  },
};

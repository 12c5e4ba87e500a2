import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { TypeMembers } from "../../protocol/HostType";
import { areaOf } from "../range/areaOf";
import { Range } from "../range/Range";
import { RangeAreas } from "../range/RangeAreas";
import { usedRectangle } from "../range/usedRectangle";
import type { Worksheet } from "./Worksheet";

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Cells of a worksheet. */
export const worksheetRanges: TypeMembers<Worksheet> = {
  methods: {
    GetRange: ({ session, sheet }, args) => {
      const address = args.optionalText(0);
      if (!address) return new Range(session, { ...WHOLE_SHEET, sheet });
      return new Range(session, areaOf(session, address, sheet));
    },
    GetRanges: ({ session, sheet }, args) => {
      const addresses = (args.optionalText(0) ?? "").split(/[,;]/).filter((text) => text.trim());
      if (addresses.length === 0) {
        return new RangeAreas([new Range(session, { ...WHOLE_SHEET, sheet })]);
      }
      return new RangeAreas(
        addresses.map((address) => new Range(session, areaOf(session, address.trim(), sheet)))
      );
    },
    GetCell: ({ session, sheet }, args) => {
      const cell = { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 };
      return new Range(session, { ...cell, sheet });
    },
    GetRangeByIndexes: ({ session, sheet }, args) => {
      const start = { row: args.integer(0), column: args.integer(1) };
      const size = { rows: args.integer(2), columns: args.integer(3) };
      return new Range(session, { ...start, ...size, sheet });
    },
    GetUsedRange: ({ session, sheet }, args) => {
      const used = usedRectangle(session, sheet, args.boolean(0, false));
      return new Range(session, { ...(used ?? FIRST_CELL), sheet });
    },
    GetUsedRangeOrNullObject: ({ session, sheet }, args) => {
      const used = usedRectangle(session, sheet, args.boolean(0, false));
      return used ? new Range(session, { ...used, sheet }) : null;
    },
  },
};

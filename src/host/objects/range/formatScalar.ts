import type { CellFormat } from "../../model/format";
import type { ScalarProperty } from "../../protocol/HostType";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { RangePart } from "./RangePart";
import { uniformFormat } from "./uniform";

/**
 * A property of a range that is a property of its cells' format.
 * @param read what Office.js shows for a format
 * @param patch what a value that is set changes in the format; throws InvalidArgument for a value it cannot be
 */
export function formatScalar<T extends RangePart>(
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => CellFormat
): ScalarProperty<T> {
  return {
    get: ({ range }) => uniformFormat(range, read),
    set: ({ range, session }, value) => {
      if (value === null) return;
      const change = patch(value);
      requireUnprotected(range.area);
      session.workbook.setFormat(range.area, change);
    },
  };
}

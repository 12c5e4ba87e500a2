import type { Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../../protocol/Arguments";
import type { Session } from "../Session";
import { areaOf } from "./areaOf";
import type { Range } from "./Range";
import { Range as RangeClass } from "./Range";

/** An argument that is a range or its address; an address without a sheet is on the sheet of `range`. */
export function rangeArgument(range: Range, args: Arguments, index: number): Range {
  const given = args.objectOf(index, RangeClass);
  return (
    given ?? new RangeClass(range.session, areaOf(range.session, args.text(index), range.sheet))
  );
}

/** The area of an argument that is a range or an address. */
export function areaArgument(session: Session, args: Arguments, index: number, sheet: Sheet): Area {
  const given = args.objectOf(index, RangeClass);
  return given ? given.area : areaOf(session, args.text(index), sheet);
}

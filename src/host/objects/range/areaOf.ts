import { parseAddress, type Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { RichApiError } from "../../protocol/RichApiError";
import type { Session } from "../Session";
import { nameArea } from "./nameArea";

/** The area that an address or a name stands for, as `worksheet.getRange` reads it; InvalidArgument where it is none. */
export function areaOf(session: Session, address: string, sheet: Sheet): Area {
  const parsed = parseAddress(address);
  if (!parsed) {
    const named = nameArea(session, address, sheet);
    if (named) return named;
    throw new RichApiError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format. ("${address}" is not an address.)`
    );
  }
  const { sheetName, ...rectangle } = parsed;
  if (sheetName === undefined) return { ...rectangle, sheet };
  const other = session.workbook.findSheet(sheetName);
  if (!other) throw new RichApiError("ItemNotFound");
  return { ...rectangle, sheet: other };
}

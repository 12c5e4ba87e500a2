import { formatAddress, parseAddress, type Area } from "../../model/address";
import type { Session } from "../Session";

/** Names an area in the arguments of an event, from which `event.getRange(context)` finds it again. */
export function areaReference(area: Area): string {
  return `${area.sheet.id}!${formatAddress(area)}`;
}

/** The area of an `areaReference`; undefined where its sheet is gone. */
export function referencedArea({ workbook }: Session, reference: string): Area | undefined {
  const [sheetId = "", address = ""] = reference.split("!");
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const rectangle = parseAddress(address);
  return sheet && rectangle && { ...rectangle, sheet };
}

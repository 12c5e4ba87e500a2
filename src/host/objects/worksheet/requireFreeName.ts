import type { Sheet } from "../../model/sheet";
import { RichApiError } from "../../protocol/RichApiError";
import type { Session } from "../Session";

/** Throws ItemAlreadyExists where another sheet has the name. */
export function requireFreeName(session: Session, name: string, except?: Sheet): void {
  const wanted = name.toLowerCase();
  const taken = session.workbook.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === wanted
  );
  if (taken) {
    throw new RichApiError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists. (sheet "${name}")`
    );
  }
}

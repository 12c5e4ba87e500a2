import type { Area } from "../../model/address";
import { RichApiError } from "../../protocol/RichApiError";
import { Range } from "../range/Range";
import { uniformFormat } from "../range/uniform";
import type { Session } from "../Session";

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** Throws AccessDenied where the sheet is protected and not all of the cells are unlocked. */
export function requireEditable(session: Session, area: Area): void {
  if (!area.sheet.protected) return;
  const locked = uniformFormat(new Range(session, area), (format) => format.locked ?? true);
  if (locked !== false) throw new RichApiError("AccessDenied", PROTECTED);
}

/** Throws AccessDenied where the sheet is protected: its formats, rows, columns and objects cannot be changed. */
export function requireUnprotected({ sheet }: Pick<Area, "sheet">): void {
  if (sheet.protected) throw new RichApiError("AccessDenied", PROTECTED);
}

import type { Sheet } from "../../model/sheet";
import type { Session } from "../Session";

/** The next or the previous sheet in the order of the tabs. */
export function neighbourSheet(
  { workbook: { sheets } }: Session,
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean
): Sheet | undefined {
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    const found = sheets[index];
    if (!visibleOnly || found?.visibility === "Visible") return found;
  }
  return undefined;
}

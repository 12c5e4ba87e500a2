import type { Area } from "../../model/address";
import { parseAddress } from "../../model/address";
import type { DefinedName } from "../../model/definedName";
import type { Sheet } from "../../model/sheet";
import { tableBody } from "../../model/table";
import type { Session } from "../Session";

/** The area that a defined name or a table's name stands for, seen from a sheet. */
export function nameArea(session: Session, name: string, sheet: Sheet): Area | undefined {
  const wanted = name.toLowerCase();
  const names = [...session.workbook.names.values()].filter(
    (candidate) => candidate.name.toLowerCase() === wanted
  );
  const found =
    names.find((candidate) => candidate.sheet === sheet) ?? names.find(({ sheet: s }) => !s);
  if (found) return definedNameArea(session, found);
  const table = session.workbook.tables.find((t) => t.name.toLowerCase() === wanted);
  return table && { ...tableBody(table), sheet: table.sheet };
}

/** The area that a defined name refers to; undefined for constants, formulas and functions. */
export function definedNameArea(session: Session, name: DefinedName): Area | undefined {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  if (!parsed) return undefined;
  const { sheetName, ...rectangle } = parsed;
  const sheet = sheetName === undefined ? name.sheet : session.workbook.findSheet(sheetName);
  return sheet && { ...rectangle, sheet };
}

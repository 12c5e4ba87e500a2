import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import type { Workbook } from "../../model/workbook";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";

/** Passwords of the workbooks whose structure is protected. */
const passwords = new WeakMap<Workbook, string>();

/** `Excel.WorkbookProtection`: keeps sheets from being added, removed, renamed and moved. */
export class WorkbookProtection extends ExcelObject {
  readonly type: HostType = workbookProtectionType;
}

const workbookProtectionType = defineType<WorkbookProtection>("WorkbookProtection", {
  scalars: { Protected: { get: ({ session }) => passwords.has(session.workbook) } },
  methods: {
    Protect: ({ session }, args) => {
      requireOpenStructure(session);
      passwords.set(session.workbook, args.optionalText(0) ?? "");
    },
    Unprotect: ({ session }, args) => {
      const password = passwords.get(session.workbook);
      if (password !== undefined && password !== (args.optionalText(0) ?? "")) {
        throw new RichApiError("AccessDenied", "The password is not correct.");
      }
      passwords.delete(session.workbook);
    },
  },
});

/** Throws AccessDenied where the structure of the workbook is protected. */
export function requireOpenStructure({ workbook }: Session): void {
  if (passwords.has(workbook)) {
    throw new RichApiError("AccessDenied", "Workbook is protected and cannot be changed.");
  }
}

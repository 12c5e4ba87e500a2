import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";

/** What protection leaves allowed, and its password; kept for as long as the sheet lives. */
const protections = new WeakMap<Sheet, { options: unknown; password?: string }>();

const DEFAULT_OPTIONS = {
  ...{ allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false },
  ...{ allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false },
  ...{ allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false },
  ...{ allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false },
  ...{ allowSort: false, selectionMode: "Normal" },
};

/** `Excel.WorksheetProtection`. Everything but unlocked cells is closed; the options are kept, not applied. */
export class WorksheetProtection extends ExcelObject {
  readonly type: HostType = worksheetProtectionType;

  constructor(
    session: Session,
    readonly sheet: Sheet
  ) {
    super(session);
  }
}

const worksheetProtectionType = defineType<WorksheetProtection>("WorksheetProtection", {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protected },
    Options: {
      get: ({ sheet }) =>
        sheet.protected ? (protections.get(sheet)?.options ?? DEFAULT_OPTIONS) : null,
    },
  },
  methods: {
    Protect: ({ session, sheet }, args) => {
      if (sheet.protected) {
        throw new RichApiError(
          "InvalidOperation",
          `The sheet "${sheet.name}" is protected already.`
        );
      }
      const options = { ...DEFAULT_OPTIONS, ...(args.raw(0) as object | undefined) };
      protections.set(sheet, { options, password: args.optionalText(1) });
      session.workbook.updateSheet(sheet, { protected: true });
    },
    Unprotect: ({ session, sheet }, args) => {
      const { password = "" } = protections.get(sheet) ?? {};
      if (sheet.protected && password !== (args.optionalText(0) ?? "")) {
        throw new RichApiError("AccessDenied", "The password is not correct.");
      }
      session.workbook.updateSheet(sheet, { protected: false });
    },
  },
});

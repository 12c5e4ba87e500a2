import type { TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ChartCollection } from "../chart/ChartCollection";
import { AutoFilter } from "../table/AutoFilter";
import { TableCollection } from "../table/TableCollection";
import { NamedItemCollection } from "../workbook/NamedItemCollection";
import { requireOpenStructure } from "../workbook/WorkbookProtection";
import { copySheet, SHEET_POSITIONS } from "./copySheet";
import { neighbourSheet } from "./neighbourSheet";
import { PageLayout } from "./PageLayout";
import { Worksheet } from "./Worksheet";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

/** What a worksheet holds besides cells, and what can be done with it as a whole. */
export const worksheetObjects: TypeMembers<Worksheet> = {
  navigations: {
    Charts: ({ session, sheet }) => new ChartCollection(session, sheet),
    Tables: ({ session, sheet }) => new TableCollection(session, sheet),
    Names: ({ session, sheet }) => new NamedItemCollection(session, sheet),
    FreezePanes: ({ session, sheet }) => new WorksheetFreezePanes(session, sheet),
    Protection: ({ session, sheet }) => new WorksheetProtection(session, sheet),
    AutoFilter: ({ session }) => new AutoFilter(session),
    PageLayout: ({ session, sheet }) => new PageLayout(session, sheet),
  },
  methods: {
    Activate: ({ session, sheet }) => {
      if (sheet.visibility !== "Visible") {
        throw new RichApiError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
      }
      session.workbook.activeSheet = sheet;
    },
    Delete: ({ session, sheet }) => {
      requireOpenStructure(session);
      const others = session.workbook.sheets.filter((other) => other !== sheet);
      if (!others.some(({ visibility }) => visibility === "Visible")) {
        throw new RichApiError(
          "InvalidOperation",
          "A workbook must contain at least one visible worksheet."
        );
      }
      session.workbook.removeSheet(sheet);
    },
    Copy: ({ session, sheet }, args) => {
      requireOpenStructure(session);
      const position = args.choice(0, SHEET_POSITIONS, "None");
      const relativeTo = args.objectOf(1, Worksheet)?.sheet;
      return new Worksheet(session, copySheet(session, sheet, position, relativeTo));
    },
    Calculate: ({ session }, args) => session.workbook.recalculate(args.boolean(0, false)),
    GetNext: (worksheet, args) => neighbour(worksheet, 1, args.boolean(0, false)) ?? notFound(),
    GetNextOrNullObject: (worksheet, args) => neighbour(worksheet, 1, args.boolean(0, false)),
    GetPrevious: (worksheet, args) =>
      neighbour(worksheet, -1, args.boolean(0, false)) ?? notFound(),
    GetPreviousOrNullObject: (worksheet, args) => neighbour(worksheet, -1, args.boolean(0, false)),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
};

function neighbour(worksheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const sheet = neighbourSheet(worksheet.session, worksheet.sheet, step, visibleOnly);
  return sheet ? new Worksheet(worksheet.session, sheet) : null;
}

function byId({ session }: Worksheet, args: { text(index: number): string }): Worksheet {
  const sheet = session.workbook.sheets.find(({ id }) => id === args.text(0));
  return sheet ? new Worksheet(session, sheet) : notFound();
}

function notFound(): never {
  throw new RichApiError("ItemNotFound");
}

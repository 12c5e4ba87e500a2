import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { eventMembers } from "../events/eventMembers";
import { ExcelEvent, WORKBOOK_TARGET } from "../events/excelEvent";
import { ExcelObject } from "../ExcelObject";
import { refusedAs } from "../refusedAs";
import { requireOpenStructure } from "../workbook/WorkbookProtection";
import { requireFreeName } from "./requireFreeName";
import { Worksheet } from "./Worksheet";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends ExcelObject {
  readonly type: HostType = worksheetCollectionType;

  worksheets(visibleOnly = false): Worksheet[] {
    return this.session.workbook.sheets
      .filter(({ visibility }) => !visibleOnly || visibility === "Visible")
      .map((sheet) => this.worksheet(sheet));
  }

  find(key: unknown): Worksheet | null {
    const sheet = typeof key === "string" ? this.session.workbook.findSheet(key) : undefined;
    return sheet ? this.worksheet(sheet) : null;
  }

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this.session, sheet);
  }
}

const worksheetCollectionType = defineType<WorksheetCollection>(
  "WorksheetCollection",
  {
    methods: {
      Add: (worksheets, args) => {
        requireOpenStructure(worksheets.session);
        const name = args.optionalText(0);
        const { workbook } = worksheets.session;
        if (name !== undefined) requireFreeName(worksheets.session, name);
        return worksheets.worksheet(refusedAs("InvalidArgument", () => workbook.addSheet(name)));
      },
      GetItemOrNullObject: (worksheets, args) => worksheets.find(args.text(0)),
      GetActiveWorksheet: (worksheets) =>
        worksheets.worksheet(worksheets.session.workbook.activeSheet),
      GetCount: (worksheets, args) => worksheets.worksheets(args.boolean(0, false)).length,
      GetFirst: (worksheets, args) => worksheets.worksheets(args.boolean(0, false))[0],
      GetLast: (worksheets, args) => worksheets.worksheets(args.boolean(0, false)).at(-1),
    },
    collection: {
      items: (worksheets) => worksheets.worksheets(),
      item: (worksheets, key) => {
        const found = worksheets.find(key);
        if (!found) throw new RichApiError("ItemNotFound");
        return found;
      },
    },
  },
  eventMembers<WorksheetCollection>(() => WORKBOOK_TARGET, {
    ActivatedEvent: ExcelEvent.WorksheetActivated,
    DeactivatedEvent: ExcelEvent.WorksheetDeactivated,
    AddedEvent: ExcelEvent.WorksheetAdded,
    DeletedEvent: ExcelEvent.WorksheetDeleted,
    DataChangedEvent: ExcelEvent.WorksheetChanged,
    SelectionChangedEvent: ExcelEvent.WorksheetSelectionChanged,
    CalculatedEvent: ExcelEvent.WorksheetCalculated,
    FormatChangedEvent: ExcelEvent.WorksheetFormatChanged,
  })
);

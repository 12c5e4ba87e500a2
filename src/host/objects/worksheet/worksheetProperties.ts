import type { ScalarProperty, TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { optionalColor } from "../color";
import { refusedAs } from "../refusedAs";
import { settableBoolean, settableChoice, settableNumber, settableText } from "../settable";
import { requireOpenStructure } from "../workbook/WorkbookProtection";
import { requireFreeName } from "./requireFreeName";
import type { Worksheet } from "./Worksheet";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines: ScalarProperty<Worksheet> = {
  get: ({ sheet }) => sheet.gridlines,
  set: ({ session, sheet }, value) =>
    session.workbook.updateSheet(sheet, { gridlines: settableBoolean(value) }),
};

const headings: ScalarProperty<Worksheet> = {
  get: ({ sheet }) => sheet.headings,
  set: ({ session, sheet }, value) =>
    session.workbook.updateSheet(sheet, { headings: settableBoolean(value) }),
};

/** What a worksheet is called, where it stands and how it shows. */
export const worksheetProperties: TypeMembers<Worksheet> = {
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        requireOpenStructure(session);
        const name = settableText(value);
        requireFreeName(session, name, sheet);
        refusedAs("InvalidArgument", () => session.workbook.renameSheet(sheet, name));
      },
    },
    Position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => {
        requireOpenStructure(session);
        const position = settableNumber(value, 0);
        refusedAs("InvalidArgument", () => session.workbook.moveSheet(sheet, position));
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ session, sheet }, value) => {
        const visibility = settableChoice(value, VISIBILITIES);
        const others = session.workbook.sheets.filter((other) => other !== sheet);
        if (visibility !== "Visible" && !others.some((s) => s.visibility === "Visible")) {
          throw new RichApiError(
            "InvalidOperation",
            "A workbook must contain at least one visible worksheet."
          );
        }
        session.workbook.updateSheet(sheet, { visibility });
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ session, sheet }, value) =>
        session.workbook.updateSheet(sheet, { tabColor: optionalColor(value) }),
    },
    StandardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ session, sheet }, value) =>
        session.workbook.updateSheet(sheet, { standardWidth: settableNumber(value, 0) }),
    },
    StandardHeight: { get: ({ sheet }) => sheet.standardHeight },
    ShowGridlines: gridlines,
    // Office.js writes the two under other names than it reads them.
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
  },
};

import type { TableSettings } from "../../model/workbook";
import type { ScalarProperty, TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { refusedAs } from "../refusedAs";
import { settableBoolean, settableText } from "../settable";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

type Switch = {
  [Key in keyof TableSettings]-?: TableSettings[Key] extends boolean ? Key : never;
}[keyof TableSettings];

/** What a table is called and how it looks. */
export const tableProperties: TypeMembers<Table> = {
  scalars: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ session, table }, value) => {
        const name = settableText(value);
        const other = session.workbook.findTable(name);
        if (other && other !== table) throw new RichApiError("ItemAlreadyExists");
        refusedAs("InvalidArgument", () => session.workbook.renameTable(table, name));
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ session, table }, value) =>
        session.workbook.updateTable(table, { style: settableText(value) }),
    },
    ShowHeaders: switchProperty("showHeaders"),
    ShowTotals: switchProperty("showTotals"),
    ShowBandedRows: switchProperty("showBandedRows"),
    ShowBandedColumns: switchProperty("showBandedColumns"),
    ShowFilterButton: switchProperty("showFilterButton"),
    HighlightFirstColumn: switchProperty("highlightFirstColumn"),
    HighlightLastColumn: switchProperty("highlightLastColumn"),
  },
};

function switchProperty(name: Switch): ScalarProperty<Table> {
  return {
    get: ({ table }) => table[name],
    set: ({ session, table }, value) => {
      requireUnprotected(table);
      const on = settableBoolean(value);
      if (on !== table[name]) session.workbook.updateTable(table, { [name]: on });
    },
  };
}

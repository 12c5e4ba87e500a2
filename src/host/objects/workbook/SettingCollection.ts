import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Setting } from "./Setting";

/** `Excel.SettingCollection`: the same values that `Office.context.document.settings` shows. */
export class SettingCollection extends ExcelObject {
  readonly type: HostType = settingCollectionType;

  find(key: unknown): Setting | null {
    return typeof key === "string" && this.session.workbook.settings.has(key)
      ? new Setting(this.session, key)
      : null;
  }
}

const settingCollectionType = defineType<SettingCollection>("SettingCollection", {
  methods: {
    Add: ({ session }, args) => {
      const key = args.text(0);
      session.workbook.settings.set(key, args.raw(1) ?? null);
      return new Setting(session, key);
    },
    GetCount: ({ session }) => session.workbook.settings.size,
    GetItemOrNullObject: (settings, args) => settings.find(args.text(0)),
  },
  collection: {
    items: ({ session }) =>
      [...session.workbook.settings.keys()].map((key) => new Setting(session, key)),
    item: (settings, key) => {
      const found = settings.find(key);
      if (!found) throw new RichApiError("ItemNotFound");
      return found;
    },
  },
});

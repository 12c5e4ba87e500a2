import { formatArea } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import { refusedAs } from "../refusedAs";
import type { Session } from "../Session";
import { NamedItem } from "./NamedItem";

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ExcelObject {
  readonly type: HostType = namedItemCollectionType;

  constructor(
    session: Session,
    readonly sheet?: Sheet
  ) {
    super(session);
  }

  get names(): NamedItem[] {
    return [...this.session.workbook.names.values()]
      .filter(({ sheet }) => sheet === this.sheet)
      .map((item) => new NamedItem(this.session, item));
  }

  find(key: unknown): NamedItem | null {
    const name = String(key).toLowerCase();
    return this.names.find(({ item }) => item.name.toLowerCase() === name) ?? null;
  }

  add(name: string, formula: string, comment?: string): NamedItem {
    if (this.find(name)) throw new RichApiError("ItemAlreadyExists");
    const { session, sheet } = this;
    const item = refusedAs("InvalidArgument", () =>
      session.workbook.addName(name, formula, { sheet, comment })
    );
    return new NamedItem(session, item);
  }
}

const namedItemCollectionType = defineType<NamedItemCollection>("NamedItemCollection", {
  methods: {
    Add: (names, args) => {
      const range = args.objectOf(1, Range);
      const raw = args.raw(1);
      const formula = range
        ? `=${formatArea(range.area, true)}`
        : typeof raw === "number" || typeof raw === "boolean"
          ? `=${String(raw).toUpperCase()}`
          : args.text(1);
      return names.add(args.text(0), formula, args.optionalText(2));
    },
    AddFormulaLocal: (names, args) => names.add(args.text(0), args.text(1), args.optionalText(2)),
    GetCount: ({ names }) => names.length,
    GetItemOrNullObject: (names, args) => names.find(args.text(0)),
  },
  collection: {
    items: ({ names }) => names,
    item: (names, key) => {
      const found = names.find(key);
      if (!found) throw new RichApiError("ItemNotFound");
      return found;
    },
  },
});

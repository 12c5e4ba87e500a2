import { intersection } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { RangePart } from "../range/RangePart";
import { requireUnprotected } from "../worksheet/requireEditable";
import { ConditionalFormat } from "./ConditionalFormat";
import { initialRule } from "./initialRule";
import { reorder } from "./reorder";

const TYPES = [
  ...(["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom"] as const),
  ...(["PresetCriteria", "ContainsText", "CellValue"] as const),
];

/** `Excel.ConditionalFormatCollection`: the conditional formats that touch a range. */
export class ConditionalFormatCollection extends RangePart {
  readonly type: HostType = conditionalFormatCollectionType;

  get formats(): ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.conditionalFormats
      .filter((format) => intersection(format.area, area))
      .map((format) => new ConditionalFormat(this.session, sheet, format));
  }

  find(id: unknown): ConditionalFormat | null {
    return this.formats.find(({ format }) => format.id === id) ?? null;
  }

  /** Adds a format above the others, as Excel does. */
  add(type: (typeof TYPES)[number]): ConditionalFormat {
    const { session, range } = this;
    if (type === "IconSet" || type === "TopBottom" || type === "PresetCriteria") {
      return session.unsupported.refuse(`ConditionalFormatCollection.add of ${type}`);
    }
    requireUnprotected(range.area);
    const format = session.workbook.addConditionalFormat(range.area, initialRule(type));
    reorder(session, range.sheet, format, 0);
    return new ConditionalFormat(session, range.sheet, format);
  }

  clearAll(): void {
    requireUnprotected(this.range.area);
    for (const { format } of this.formats) {
      this.session.workbook.removeConditionalFormat(this.range.sheet, format);
    }
  }
}

const conditionalFormatCollectionType = defineType<ConditionalFormatCollection>(
  "ConditionalFormatCollection",
  {
    methods: {
      Add: (formats, args) => formats.add(args.choice(0, TYPES)),
      ClearAll: (formats) => formats.clearAll(),
      GetCount: ({ formats }) => formats.length,
      GetItemAt: ({ formats }, args) =>
        formats[args.integer(0)] ?? args.refuse(0, "an index of a conditional format"),
      GetItemOrNullObject: (formats, args) => formats.find(args.raw(0)),
    },
    collection: {
      items: ({ formats }) => formats,
      item: (formats, id) => {
        const found = formats.find(id);
        if (!found) throw new RichApiError("ItemNotFound");
        return found;
      },
    },
  }
);

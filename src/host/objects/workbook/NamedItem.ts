import { formatArea } from "../../model/address";
import type { DefinedName } from "../../model/definedName";
import { CellError } from "../../model/value";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { definedNameArea } from "../range/nameArea";
import { Range } from "../range/Range";
import { wireValue } from "../range/rangeContent";
import type { Session } from "../Session";
import { settableBoolean, settableText } from "../settable";
import { Worksheet } from "../worksheet/Worksheet";

/** `Excel.NamedItem`: a name for a range, a constant, a formula or a function. */
export class NamedItem extends ExcelObject {
  readonly type: HostType = namedItemType;

  constructor(
    session: Session,
    readonly item: DefinedName
  ) {
    super(session);
  }

  get range(): Range | null {
    const area = definedNameArea(this.session, this.item);
    return area ? new Range(this.session, area) : null;
  }

  /** What the name stands for: an address, a constant, the result of its formula; a function shows its text. */
  get value(): unknown {
    const { range, item, session } = this;
    if (range) return formatArea(range.area);
    if (/^=\s*LAMBDA\s*\(/i.test(item.formula)) return item.formula;
    const value = session.workbook.evaluate(item.formula);
    return Array.isArray(value) ? value.map((row) => row.map(wireValue)) : wireValue(value);
  }

  get valueType(): string {
    const { range, value } = this;
    if (range) return "Range";
    if (Array.isArray(value)) return "Array";
    if (typeof value === "boolean") return "Boolean";
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return this.session.workbook.evaluate(this.item.formula) instanceof CellError
      ? "Error"
      : "String";
  }

  change(patch: Partial<DefinedName>): void {
    const { item, session } = this;
    Object.assign(item, patch);
    session.workbook.calculation.definitionsChanged(item.name);
    session.workbook.emit("names", {});
  }
}

const namedItemType = defineType<NamedItem>("NamedItem", {
  scalars: {
    _Id: { get: ({ item }) => item.name },
    Name: { get: ({ item }) => item.name },
    Type: { get: ({ valueType }) => valueType },
    Value: { get: ({ value }) => value },
    Formula: {
      get: ({ item }) => item.formula,
      set: (name, value) => {
        const formula = settableText(value);
        name.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: (name, value) => name.change({ visible: settableBoolean(value) }),
    },
    Comment: {
      get: ({ item }) => item.comment ?? "",
      set: (name, value) => name.change({ comment: settableText(value) }),
    },
    Scope: { get: ({ item }) => (item.sheet ? "Worksheet" : "Workbook") },
  },
  navigations: {
    Worksheet: ({ session, item }) => {
      if (!item.sheet) throw new RichApiError("ItemNotFound");
      return new Worksheet(session, item.sheet);
    },
    WorksheetOrNullObject: ({ session, item }) =>
      item.sheet ? new Worksheet(session, item.sheet) : null,
  },
  methods: {
    GetRange: ({ range }) => {
      if (!range) throw new RichApiError("InvalidOperation", "The name does not refer to a range.");
      return range;
    },
    GetRangeOrNullObject: ({ range }) => range,
    Delete: ({ session, item }) => session.workbook.removeName(item),
  },
});

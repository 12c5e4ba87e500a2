import type {
  ConditionalFormat as FormatModel,
  ConditionalRule,
} from "../../model/conditionalFormat";
import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import { RangeAreas } from "../range/RangeAreas";
import type { Session } from "../Session";
import { settableBoolean, settableNumber } from "../settable";
import { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { ColorScaleConditionalFormat } from "./ColorScaleConditionalFormat";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import { DataBarConditionalFormat } from "./DataBarConditionalFormat";
import { reorder } from "./reorder";
import { RuleHolder } from "./RuleHolder";
import { TextConditionalFormat } from "./TextConditionalFormat";

/** `Excel.ConditionalFormat`. */
export class ConditionalFormat extends ExcelObject {
  readonly type: HostType = conditionalFormatType;

  constructor(
    session: Session,
    readonly sheet: Sheet,
    readonly format: FormatModel
  ) {
    super(session);
  }

  get range(): Range {
    return new Range(this.session, { ...this.format.area, sheet: this.sheet });
  }

  /** The rule, where it is of the type that the add-in asks for. */
  holder<T extends ConditionalRule["type"]>(type: T): RuleHolder<T> | null {
    return this.format.rule.type === type
      ? new RuleHolder(this.session, this.sheet, this.format, type)
      : null;
  }
}

const conditionalFormatType = defineType<ConditionalFormat>("ConditionalFormat", {
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.rule.type },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ session, sheet, format }, value) =>
        reorder(session, sheet, format, settableNumber(value, 0)),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ session, sheet, format }, value) => {
        const stopIfTrue = settableBoolean(value);
        session.workbook.updateConditionalFormat(sheet, format, { stopIfTrue });
      },
    },
  },
  navigations: {
    CellValue: (one) => new CellValueConditionalFormat(required(one, "CellValue")),
    CellValueOrNullObject: (one) => optional(one, "CellValue", CellValueConditionalFormat),
    Custom: (one) => new CustomConditionalFormat(required(one, "Custom")),
    CustomOrNullObject: (one) => optional(one, "Custom", CustomConditionalFormat),
    ColorScale: (one) => new ColorScaleConditionalFormat(required(one, "ColorScale")),
    ColorScaleOrNullObject: (one) => optional(one, "ColorScale", ColorScaleConditionalFormat),
    DataBar: (one) => new DataBarConditionalFormat(required(one, "DataBar")),
    DataBarOrNullObject: (one) => optional(one, "DataBar", DataBarConditionalFormat),
    TextComparison: (one) => new TextConditionalFormat(required(one, "ContainsText")),
    TextComparisonOrNullObject: (one) => optional(one, "ContainsText", TextConditionalFormat),
  },
  methods: {
    GetRange: ({ range }) => range,
    GetRangeOrNullObject: ({ range }) => range,
    GetRanges: ({ range }) => new RangeAreas([range]),
    Delete: ({ session, sheet, format }) => session.workbook.removeConditionalFormat(sheet, format),
  },
});

function required<T extends ConditionalRule["type"]>(
  one: ConditionalFormat,
  type: T
): RuleHolder<T> {
  const holder = one.holder(type);
  if (!holder) {
    throw new RichApiError(
      "InvalidOperation",
      `The conditional format is of type ${one.format.rule.type}, not ${type}.`
    );
  }
  return holder;
}

function optional<T extends ConditionalRule["type"], O extends ExcelObject>(
  one: ConditionalFormat,
  type: T,
  kind: new (holder: RuleHolder<T>) => O
): O | null {
  const holder = one.holder(type);
  return holder ? new kind(holder) : null;
}

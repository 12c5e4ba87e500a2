import { encloses, isSameRectangle } from "../../model/rectangle";
import { intersection } from "../../model/address";
import type { DataValidation as Validation } from "../../model/dataValidation";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { settableBoolean } from "../settable";
import { requireUnprotected } from "../worksheet/requireEditable";
import { RangePart } from "./RangePart";
import { readRule, wireRule } from "./validationRule";

/** `Excel.DataValidation`: what may be typed in the cells of a range. */
export class DataValidation extends RangePart {
  readonly type: HostType = dataValidationType;

  /** The validation that covers the whole range. */
  get found(): Validation | undefined {
    return [...this.range.sheet.validations]
      .reverse()
      .find(({ area }) => encloses(area, this.range.area));
  }

  /** Replaces what validates exactly this range; parts of other validations below it stay. */
  set(validation: Omit<Validation, "area">): void {
    const { area, sheet } = this.range;
    requireUnprotected(area);
    const { row, column, rows, columns } = area;
    this.remove((other) => isSameRectangle(other.area, area));
    const rectangle = { row, column, rows, columns };
    this.session.workbook.addValidation(sheet, { ...validation, area: rectangle });
  }

  change(patch: Partial<Validation>): void {
    const { found } = this;
    if (!found) throw new RichApiError("InvalidOperation", "Set a rule first.");
    requireUnprotected(this.range.area);
    this.set({ ...found, ...patch });
  }

  clear(): void {
    requireUnprotected(this.range.area);
    this.remove((other) => !!intersection(other.area, this.range.area));
  }

  private remove(test: (validation: Validation) => boolean): void {
    const { validations } = this.range.sheet;
    const kept = validations.filter((validation) => !test(validation));
    validations.splice(0, validations.length, ...kept);
  }
}

const dataValidationType = defineType<DataValidation>("DataValidation", {
  scalars: {
    Type: { get: ({ found }) => found?.type ?? "None" },
    Rule: {
      get: ({ found }) => (found ? wireRule(found) : {}),
      set: (validation, rule) => {
        const { prompt, errorAlert, ignoreBlanks = true } = validation.found ?? {};
        validation.set({ ...readRule(rule), prompt, errorAlert, ignoreBlanks });
      },
    },
    IgnoreBlanks: {
      get: ({ found }) => found?.ignoreBlanks ?? true,
      set: (validation, value) => validation.change({ ignoreBlanks: settableBoolean(value) }),
    },
    Prompt: {
      get: ({ found }) => ({
        showPrompt: true,
        title: found?.prompt?.title ?? "",
        message: found?.prompt?.message ?? "",
      }),
      set: (validation, value) => {
        const { title, message } = value as { title: string; message: string };
        validation.change({ prompt: { title, message } });
      },
    },
    ErrorAlert: {
      get: ({ found }) => ({
        showAlert: true,
        title: found?.errorAlert?.title ?? "",
        message: found?.errorAlert?.message ?? "",
        style: found?.errorAlert?.style ?? "Stop",
      }),
      set: (validation, value) => {
        const { title, message, style } = value as NonNullable<Validation["errorAlert"]>;
        validation.change({ errorAlert: { title, message, style } });
      },
    },
  },
  methods: { Clear: (validation) => validation.clear() },
});

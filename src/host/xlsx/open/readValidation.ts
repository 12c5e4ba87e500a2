import type { DataValidation as FileValidation } from "hucre";
import { parseAddress } from "../../model/address";
import type { DataValidation } from "../../model/dataValidation";

const TYPES: Record<string, DataValidation["type"]> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The rules of a validation, one for each of its areas. */
export function readValidation(
  file: FileValidation,
  formula: (text: string) => string
): DataValidation[] {
  const type = TYPES[file.type];
  if (!type) return [];
  const limit = (text: string | undefined) =>
    text === undefined || Number.isFinite(Number(text)) ? text : formula(text);
  const source = file.values ? file.values.join(",") : limit(file.formula1);
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } = file;
  const shared = {
    type,
    source: source ?? "",
    ...(type === "List" || type === "Custom" ? {} : { operator: OPERATORS[file.operator ?? "between"] }), // prettier-ignore
    ...(file.formula2 === undefined ? {} : { source2: limit(file.formula2) }),
    ignoreBlanks: file.allowBlank ?? false,
    ...(inputTitle || inputMessage ? { prompt: { title: inputTitle, message: inputMessage } } : {}),
    ...(errorTitle || errorMessage || file.errorStyle
      ? {
          errorAlert: {
            title: errorTitle,
            message: errorMessage,
            style: STYLES[file.errorStyle ?? "stop"],
          },
        }
      : {}),
  };
  return file.range.split(/\s+/).flatMap((range): DataValidation[] => {
    const area = parseAddress(range);
    return area ? [{ ...shared, area }] : [];
  });
}

import * as v from "valibot";
import type { JsonObject } from "../json/jsonValue";
import { isMissing, readDecimal } from "../numbers/readDecimal";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";

const notANumber = (text: string) => `${quoteText(text)} is not a number`;

/** A number that must be there, as plain decimal text. */
export const number = v.pipe(
  v.string(),
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const value = readDecimal(dataset.value);
    if (value !== undefined) return value;
    addIssue({ message: isMissing(dataset.value) ? "is missing" : notANumber(dataset.value) });
    return NEVER;
  })
);

/** A number that may be absent, null, empty or dashes: then undefined, never zero. */
export const optionalNumber = v.nullish(
  v.pipe(
    v.string(),
    v.rawTransform<string, string | undefined>(({ dataset, addIssue, NEVER }) => {
      if (isMissing(dataset.value)) return undefined;
      const value = readDecimal(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: notANumber(dataset.value) });
      return NEVER;
    })
  )
);

/** Text that must be there. */
export const text = v.string();

/** Text that may be absent or null. */
export const optionalText = v.nullish(v.string());

/** A flag that venues send as boolean or as text. */
export const optionalFlag = v.nullish(
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist(["true", "false"]),
      v.transform((word) => word === "true")
    ),
  ])
);

/**
 * Checks the shape of a row.
 *
 * @throws {RowError} that names the first field at fault.
 */
export function readFields<Schema extends v.GenericSchema>(
  schema: Schema,
  row: JsonObject
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, row, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue) ?? undefined;
  throw new RowError(`${field ? `${field} ` : ""}${describeIssue(issue)}`, field);
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "transformation") return issue.message;
  if (issue.received === "undefined" || issue.received === "null") return "is missing";
  return `should be ${issue.expected ?? issue.type}, not ${quoteText(issue.received)}`;
}

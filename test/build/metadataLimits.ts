import * as v from "valibot";

// Limits of the `customFunctions` part of Microsoft's manifest schema (microsoft-teams-app-schema),
// which are those of functions.json, and Excel's own rules for the names of functions.
const identifier = v.pipe(
  v.string(),
  v.minLength(3),
  v.maxLength(64),
  v.regex(/^[a-z][a-z0-9._]*$/i, "must start with a letter and hold letters, digits, . and _ only")
);

const functionName = v.pipe(
  identifier,
  v.check((name) => !isCellReference(name), "must not look like a cell reference"),
  v.check((name) => name === name.toUpperCase(), "must be in capitals, as Excel shows it")
);

const dimensionality = v.picklist(["scalar", "matrix"]);
const type = v.picklist(["string", "number", "boolean", "any"]);
const description = (longest: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest));

const parameter = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  description: description(512),
  type,
  dimensionality: v.optional(dimensionality),
  optional: v.optional(v.boolean()),
  repeating: v.optional(v.boolean()),
  customEnumId: v.optional(identifier),
});

const customFunction = v.strictObject({
  id: functionName,
  name: functionName,
  description: description(1024),
  helpUrl: v.optional(v.pipe(v.string(), v.url(), v.startsWith("https:"))),
  options: v.optional(v.record(v.string(), v.boolean())),
  parameters: v.pipe(
    v.array(parameter),
    v.maxLength(128),
    v.check(
      (all) => requiredFirst(all),
      "an optional parameter must not stand before a required one"
    ),
    v.check((all) => isUnique(all.map(({ name }) => name)), "two parameters have one name")
  ),
  result: v.strictObject({ type: v.optional(type), dimensionality: v.optional(dimensionality) }),
});

const customEnum = v.strictObject({
  id: identifier,
  type: v.literal("string"),
  values: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)),
        stringValue: v.pipe(v.string(), v.nonEmpty()),
        tooltip: v.optional(v.pipe(v.string(), v.maxLength(256))),
      })
    ),
    v.nonEmpty()
  ),
});

/** Shape and limits of functions.json as this add-in uses it. */
export const functionsMetadata = v.pipe(
  v.strictObject({
    allowCustomDataForDataTypeAny: v.boolean(),
    allowErrorForDataTypeAny: v.boolean(),
    functions: v.pipe(v.array(customFunction), v.nonEmpty()),
    enums: v.optional(v.array(customEnum), []),
  }),
  v.check(({ functions }) => isUnique(functions.map(({ id }) => id)), "two functions have one id"),
  v.check(({ enums }) => isUnique(enums.map(({ id }) => id)), "two enums have one id"),
  v.check(({ functions, enums }) => {
    const ids = enums.map(({ id }) => id);
    const used = functions.flatMap(({ parameters }) => parameters.map((p) => p.customEnumId));
    return used.every((id) => id === undefined || ids.includes(id));
  }, "a parameter refers to an enum that is not there")
);

export type FunctionsMetadata = v.InferOutput<typeof functionsMetadata>;

/** Is `name` a cell of Excel's grid, A1 to XFD1048576, or a reference such as R1C1? */
export function isCellReference(name: string): boolean {
  if (/^r\d*c\d*$/i.test(name)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (!letters || !digits) return false;
  const column = [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column <= 16384 && row >= 1 && row <= 1048576;
}

function requiredFirst(parameters: { optional?: boolean | undefined }[]): boolean {
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  return firstOptional < 0 || parameters.slice(firstOptional).every(({ optional }) => optional);
}

function isUnique(names: string[]): boolean {
  return new Set(names.map((name) => name.toUpperCase())).size === names.length;
}

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as formulajs from "@formulajs/formulajs";
import * as v from "valibot";
import { type FunctionsMetadata, functionsMetadata, isCellReference } from "./metadataLimits";
import { generatedMetadata } from "./generatedMetadata";

/** `UPDATE_GOLDEN=1 npx jest test/build` accepts a change. */
const GOLDEN = path.join(__dirname, "functions.golden.json");

let json: string;

beforeAll(async () => {
  json = await generatedMetadata();
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, json);
});

const problems = (metadata: unknown) =>
  (v.safeParse(functionsMetadata, metadata).issues ?? []).map((issue) => {
    const place = v.getDotPath(issue);
    return place ? `${place}: ${issue.message}` : issue.message;
  });

describe("the catalogue that Excel sees", () => {
  test("is the one that saved workbooks know", () => {
    expect(JSON.parse(json)).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  });

  test("keeps to the limits of the format", () => {
    expect(problems(JSON.parse(json))).toEqual([]);
  });

  test("uses one word as id and as name", () => {
    const { functions } = JSON.parse(json) as FunctionsMetadata;
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  test("takes no name that Excel has already", () => {
    const { functions } = JSON.parse(json) as FunctionsMetadata;
    const taken = new Set(Object.keys(formulajs));
    expect(taken).toContain("SUM");
    expect(functions.map(({ name }) => name).filter((name) => taken.has(name))).toEqual([]);
  });

  test("lets error cells reach the functions", () => {
    expect(JSON.parse(json)).toHaveProperty("allowErrorForDataTypeAny", true);
    const { functions } = JSON.parse(json) as FunctionsMetadata;
    const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  test("offers a pick list for every side, kind and method", () => {
    const { functions } = JSON.parse(json) as FunctionsMetadata;
    const lists = functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ name }) => ["side", "kind", "method"].includes(name))
        .map(({ name, customEnumId }) => [`${id} ${name}`, customEnumId])
    );
    expect(lists.filter(([, list]) => !list)).toEqual([]);
    expect(Object.fromEntries(lists)).toMatchObject({
      "ISOLIQ side": "SIDE",
      "MARGINREQ kind": "MARGINKIND",
      "MARGINRATE kind": "RATEKIND",
      "REALIZEDVOL method": "VOLATILITYMETHOD",
    });
  });

  test("says what a function does within the line that shows while typing", () => {
    const { functions } = JSON.parse(json) as FunctionsMetadata;
    expect(functions.filter(({ description }) => /\n/.test(description))).toEqual([]);
    expect(functions.filter(({ description }) => description.length > 75)).toEqual([]);
  });
});

describe("metadata is refused", () => {
  const sound = (): any => ({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: [
      {
        id: "ISOLIQ",
        name: "ISOLIQ",
        description: "Liquidation price.",
        parameters: [
          { name: "side", description: "Side.", type: "any", customEnumId: "SIDE" },
          { name: "tick", description: "Step.", type: "any", optional: true },
        ],
        result: { type: "any", dimensionality: "matrix" },
      },
    ],
    enums: [{ id: "SIDE", type: "string", values: [{ name: "long", stringValue: "long" }] }],
  });

  test("not when it is sound", () => expect(problems(sound())).toEqual([]));

  test.each<[string, (metadata: any) => void, RegExp]>([
    ["with an id of two letters", (m) => (m.functions[0].id = "PL"), /^functions\.0\.id: .*>=3/],
    [
      "with an id that starts with a digit",
      (m) => (m.functions[0].id = "3LIQ"),
      /start with a letter/,
    ],
    ["with a name that is a cell", (m) => (m.functions[0].name = "LIQ1"), /look like a cell/],
    ["with a name in small letters", (m) => (m.functions[0].name = "IsoLiq"), /in capitals/],
    [
      "without a description",
      (m) => (m.functions[0].description = ""),
      /^functions\.0\.description/,
    ],
    [
      "with a description too long",
      (m) => (m.functions[0].description = "x".repeat(1025)),
      /<=1024/,
    ],
    [
      "with a tooltip too long",
      (m) => (m.functions[0].parameters[0].description = "x".repeat(513)),
      /<=512/,
    ],
    ["with help that is not https", (m) => (m.functions[0].helpUrl = "http://x.org/"), /helpUrl/],
    [
      "with a parameter of unknown type",
      (m) => (m.functions[0].parameters[0].type = "date"),
      /\.type: /,
    ],
    [
      "with a required parameter last",
      (m) => m.functions[0].parameters.reverse(),
      /must not stand before/,
    ],
    [
      "with one parameter twice",
      (m) => (m.functions[0].parameters[1].name = "SIDE"),
      /parameters have one name/,
    ],
    [
      "with one function twice",
      (m) => m.functions.push(m.functions[0]),
      /two functions have one id/,
    ],
    ["with one enum twice", (m) => m.enums.push(m.enums[0]), /two enums have one id/],
    ["with an enum that is not there", (m) => (m.enums = []), /enum that is not there/],
    [
      "with a property that Excel does not know",
      (m) => (m.functions[0].namespace = "X"),
      /namespace/,
    ],
  ])("%s", (_title, breakIt, problem) => {
    const metadata = sound();
    breakIt(metadata);
    expect(problems(metadata)).toEqual([expect.stringMatching(problem)]);
  });
});

test.each(["A1", "LIQ1", "XFD1048576", "xfd1", "R1C1", "RC"])("%s is a cell reference", (name) => {
  expect(isCellReference(name)).toBe(true);
});

test.each(["XFE1", "A1048577", "A0", "LIQ1X", "MARGIN1", "ISOLIQ"])(
  "%s is not a cell reference",
  (name) => {
    expect(isCellReference(name)).toBe(false);
  }
);

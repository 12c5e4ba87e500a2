import { generatedMetadata } from "../build/generatedMetadata";
import type { FunctionsMetadata } from "../build/metadataLimits";
import { call, errorCell } from "./customFunctions";
import type { Kind } from "./calls/argumentKinds";
import { CALLS, functionOf } from "./calls/catalogueCalls";

const WORDS: readonly Kind[] = ["side", "kind", "market"];

let described: Map<string, FunctionsMetadata["functions"][number]>;

beforeAll(async () => {
  const { functions } = JSON.parse(await generatedMetadata()) as FunctionsMetadata;
  described = new Map(functions.map((metadata) => [metadata.id, metadata]));
});

test("every function that Excel sees is tried, with each of its arguments by name", () => {
  const tried = CALLS.map(({ id, arguments: list }) => [id, list.map(([name]) => name)]);
  const seen = [...described].map(([id, { parameters }]) => [id, parameters.map((p) => p.name)]);
  expect(tried.sort()).toEqual(seen.sort());
});

describe.each(CALLS)("$id", ({ id, given, answer, arguments: list }) => {
  const answerWith = (index: number, value: unknown) =>
    call(functionOf(id), ...given.map((good, at) => (at === index ? value : good)));
  const isOptional = (index: number) => described.get(id)?.parameters[index]?.optional === true;
  const each = (visit: (name: string, index: number, kind: Kind, isWhole: boolean) => void) =>
    list.forEach(([name, kind, consumption], index) => visit(name, index, kind, !!consumption));

  test("answers numbers and text", () => {
    expect(call(functionOf(id), ...given)).toEqual(answer);
  });

  test("passes on the error of a cell", () => {
    each((_name, index) => {
      expect(answerWith(index, errorCell("#DIV/0!"))).toMatchObject({ error: "#DIV/0!" });
      expect(answerWith(index, "#REF!")).toMatchObject({ error: "#REF!" });
    });
  });

  test("refuses a boolean", () => {
    each((name, index) => {
      expect(answerWith(index, true)).toMatchObject({
        error: "#VALUE!",
        message: expect.stringMatching(new RegExp(`^${name} .*; got TRUE$`)),
      });
    });
  });

  test("takes a blank cell like an omitted argument, and names a required one", () => {
    each((name, index) => {
      const answers = [null, "", " "].map((blank) => answerWith(index, blank));
      expect(answers).toEqual([answers[0], answers[0], answers[0]]);
      if (isOptional(index)) {
        expect(answers[0]).not.toEqual(expect.objectContaining({ error: expect.anything() }));
      } else {
        expect(answers[0]).toMatchObject({
          error: "#VALUE!",
          message: expect.stringMatching(new RegExp(`^${name} is missing`)),
        });
      }
    });
  });

  test("refuses a number written as text", () => {
    each((name, index, kind) => {
      if (WORDS.includes(kind)) return;
      expect(answerWith(index, "1,000.5")).toEqual({
        error: "#VALUE!",
        message: `${name} must be a number, not text; got "1,000.5"`,
      });
    });
  });

  test("refuses a data type", () => {
    each((name, index) => {
      expect(answerWith(index, { type: "Entity", text: "BTC" })).toMatchObject({
        error: "#VALUE!",
        message: expect.stringMatching(new RegExp(`^${name} must be .*got a data type$`)),
      });
    });
  });

  test("answers a range element by element, or says that it takes one cell", () => {
    const isBlock = Array.isArray(answer);
    each((name, index, _kind, isWhole) => {
      if (isWhole) return;
      const bad = { type: "Entity" };
      const answers = answerWith(index, [[given[index]], [bad], [given[index]]]);
      if (isBlock) {
        expect(answers).toEqual({
          error: "#VALUE!",
          message: `${name} must be one cell; got a range of 3×1`,
        });
      } else {
        expect(answers).toEqual([
          [answer],
          [{ error: "#VALUE!", message: expect.stringContaining(name) }],
          [answer],
        ]);
      }
    });
  });

  test("leaves the ranges it was given as they were", () => {
    const frozen = (value: unknown) =>
      Object.freeze((Array.isArray(value) ? value : [[value]]).map((row) => Object.freeze(row)));
    expect(() => functionOf(id)(...given.map(frozen))).not.toThrow();
  });
});

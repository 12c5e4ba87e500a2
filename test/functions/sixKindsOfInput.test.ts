import { generatedMetadata } from "../build/generatedMetadata";
import type { FunctionsMetadata } from "../build/metadataLimits";
import { call, errorCell } from "./customFunctions";
import { givenBlank, givenWith, WORDS, type Kind } from "./calls/argumentKinds";
import { CALLS, functionOf } from "./calls/catalogueCalls";

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

describe.each(CALLS)("$id", (good) => {
  const { id, given, answer, arguments: list } = good;
  const answerWith = (index: number, value: unknown) =>
    call(functionOf(id), ...givenWith(good, index, value));
  const isOptional = (index: number) => described.get(id)?.parameters[index]?.optional === true;
  const each = (visit: (name: string, index: number, kind: Kind, isWhole: boolean) => void) =>
    list.forEach(([name, kind, consumption], index) => visit(name, index, kind, !!consumption));
  /** `name must be …; got …`, with the row and column that ranges add to the name. */
  const complaint = (name: string, rest: string) => ({
    error: "#VALUE!",
    message: expect.stringMatching(new RegExp(`^${name}( row 1)?( column 1)? ${rest}$`)),
  });
  /** The plain value of the cell that `answerWith` replaces. */
  const cellOf = (index: number): unknown => {
    const value = given[index];
    return Array.isArray(value) ? value[0][0] : value;
  };

  test("answers numbers and text", () => {
    expect(call(functionOf(id), ...given)).toEqual(answer);
  });

  test("passes on the error of a cell", () => {
    each((_name, index) => {
      expect(answerWith(index, errorCell("#DIV/0!"))).toMatchObject({ error: "#DIV/0!" });
      expect(answerWith(index, "#REF!")).toMatchObject({ error: "#REF!" });
      const dataType = { type: "Error", basicType: "Error", basicValue: "#NUM!" };
      expect(answerWith(index, dataType)).toMatchObject({ error: "#NUM!" });
    });
  });

  test("refuses a boolean", () => {
    each((name, index) => {
      expect(answerWith(index, true)).toEqual(complaint(name, ".*; got TRUE"));
      const dataType = { type: "Boolean", basicType: "Boolean", basicValue: true };
      expect(answerWith(index, dataType)).toEqual(complaint(name, ".*; got TRUE"));
    });
  });

  test("takes a blank cell like an omitted argument, and names a required one", () => {
    each((name, index) => {
      const answers = [null, "", " ", { type: "Empty", basicType: "Empty", basicValue: "" }].map(
        (blank) => call(functionOf(id), ...givenBlank(good, index, blank))
      );
      expect(answers).toEqual(answers.map(() => answers[0]));
      const omitted = given.map((value, at) => (at === index ? undefined : value));
      expect(call(functionOf(id), ...omitted)).toEqual(answers[0]);
      if (isOptional(index)) {
        expect(answers[0]).not.toEqual(expect.objectContaining({ error: expect.anything() }));
      } else {
        expect(answers[0]).toEqual(complaint(name, "is missing.*"));
      }
    });
  });

  test("refuses a number written as text", () => {
    each((name, index, kind) => {
      if (WORDS.includes(kind)) return;
      expect(answerWith(index, "1,000.5")).toEqual(
        complaint(name, 'must be a number, not text; got "1,000\\.5"')
      );
    });
  });

  test("takes a date as the serial number that it is", () => {
    const date = (basicValue: number) => ({
      type: "FormattedNumber",
      basicType: "Double",
      basicValue,
      numberFormat: "yyyy-mm-dd",
    });
    each((_name, index) => {
      expect(answerWith(index, date(46_349))).toEqual(answerWith(index, 46_349));
    });
  });

  test("takes a formatted number or text for what it shows", () => {
    each((_name, index) => {
      const basicValue = cellOf(index);
      if (basicValue === null) return;
      const type = typeof basicValue === "number" ? "FormattedNumber" : "String";
      expect(answerWith(index, { type, basicValue })).toEqual(answer);
    });
  });

  test("refuses a data type, linked or not", () => {
    each((name, index) => {
      expect(answerWith(index, { type: "Entity", text: "BTC", basicValue: "#VALUE!" })).toEqual(
        complaint(name, "must be .*got a data type")
      );
      expect(
        answerWith(index, { type: "LinkedEntity", text: "Bitcoin", basicValue: "#VALUE!" })
      ).toEqual(complaint(name, "must be .*got a linked data type"));
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

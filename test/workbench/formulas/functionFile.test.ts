import { pickValues, spelledValue } from "../../../src/workbench/page/formulas/functionFile";

const file = {
  functions: [
    {
      id: "F",
      name: "F",
      parameters: [
        { name: "side", customEnumId: "SIDE" },
        { name: "entry" },
        { name: "more", customEnumId: "LEVEL", repeating: true },
      ],
    },
  ],
  enums: [
    { id: "SIDE", values: [{ name: "long", stringValue: "long" }] },
    { id: "LEVEL", values: [{ name: "one", numberValue: 1 }] },
  ],
};

describe("the values that an argument is picked from", () => {
  test("are those of its list, a repeating argument's too", () => {
    expect(pickValues(file, "F", 0).map(spelledValue)).toEqual(['"long"']);
    expect(pickValues(file, "F", 5).map(spelledValue)).toEqual(["1"]);
  });

  test("are none where it has no list, or the function is unknown", () => {
    expect(pickValues(file, "F", 1)).toEqual([]);
    expect(pickValues(file, "G", 0)).toEqual([]);
  });
});

import {
  CellError,
  type FunctionMetadata,
  type FunctionParameter,
  type Invocation,
  Workbook,
} from "../../../src/host/model";

type Parameters = (Partial<FunctionParameter> & { name: string })[];

/** A workbook with one custom function, and the arguments of its calls. */
function withFunction(
  parameters: Parameters,
  body: (...args: any[]) => unknown = () => 1,
  options: Partial<FunctionMetadata> = {}
): { workbook: Workbook; calls: any[][]; invocations: Invocation[] } {
  const workbook = new Workbook();
  const calls: any[][] = [];
  const invocations: Invocation[] = [];
  const full = parameters.map((parameter) => ({ type: "any", ...parameter }));
  workbook.registerFunctions(
    [{ id: "MY.ID", name: "MINE", parameters: full, ...options }],
    (id, args) => {
      expect(id).toBe("MY.ID");
      calls.push(args.slice(0, -1));
      invocations.push(args.at(-1) as Invocation);
      return body(...args);
    }
  );
  workbook.setInputs(workbook.activeSheet, 0, 0, [
    [1, "two"],
    [null, "=NA()"],
  ]);
  return { workbook, calls, invocations };
}

const any = { name: "x" };
const matrix = { name: "x", dimensionality: "matrix" as const };
const optional = { name: "y", optional: true };

/** Puts a formula into D1 and gives its value. */
function enter(workbook: Workbook, formula: string): unknown {
  workbook.setInput(workbook.activeSheet, 0, 3, formula);
  return workbook.value(workbook.activeSheet, 0, 3);
}

describe("a custom function receives", () => {
  test("null for an argument that is left out or left empty", () => {
    const { workbook, calls } = withFunction([any, optional, { ...optional, name: "z" }]);
    enter(workbook, "=MINE(1,,3)");
    enter(workbook, "=MINE(2)");
    expect(calls).toEqual([
      [1, null, 3],
      [2, null, null],
    ]);
  });

  test("a blank cell as null, 0 or empty text, by the declared type", () => {
    const { workbook, calls } = withFunction([
      any,
      { name: "n", type: "number" },
      { name: "s", type: "string" },
      { name: "b", type: "boolean" },
    ]);
    enter(workbook, "=MINE(A2,A2,A2,A2)");
    expect(calls).toEqual([[null, 0, "", false]]);
  });

  test("a single value for a range as [[value]]", () => {
    const { workbook, calls } = withFunction([matrix]);
    enter(workbook, "=MINE(A1)");
    enter(workbook, "=MINE(5)");
    expect(calls).toEqual([[[[1]]], [[[5]]]]);
  });

  test("a range as rows, with null for blank cells", () => {
    const { workbook, calls } = withFunction([matrix]);
    enter(workbook, "=MINE(A1:A3)");
    expect(calls).toEqual([[[[1], [null], [null]]]]);
  });

  test("a range of numbers with 0 for blank cells", () => {
    const { workbook, calls } = withFunction([{ ...matrix, type: "number" }]);
    enter(workbook, "=MINE(A1:A2)");
    expect(calls).toEqual([[[[1], [0]]]]);
  });

  test("the arguments of a repeating parameter as one list", () => {
    const { workbook, calls } = withFunction([any, { name: "rest", repeating: true }]);
    enter(workbook, "=MINE(1,2,3)");
    enter(workbook, "=MINE(1)");
    expect(calls).toEqual([
      [1, [2, 3]],
      [1, []],
    ]);
  });

  test("its address and name after the arguments", () => {
    const { workbook, invocations } = withFunction([any]);
    workbook.renameSheet(workbook.activeSheet, "My sheet");
    enter(workbook, "=mine(1)");
    expect(invocations[0]).toMatchObject({ address: "'My sheet'!D1", functionName: "MINE" });
  });

  test("values from LET, LAMBDA and MAP", () => {
    const { workbook } = withFunction([any], (x: number) => x * 10);
    expect(workbook.evaluate("=LET(k,2,MINE(k))")).toBe(20);
    expect(workbook.evaluate("=MAP({1,2},LAMBDA(v,MINE(v)))")).toEqual([[10, 20]]);
    expect(workbook.evaluate("=MAP({1,2},MINE)")).toEqual([[10, 20]]);
  });
});

describe("a custom function is not called", () => {
  test.each([
    ["for an error in an argument", [any], "=MINE(B2)", "#N/A"],
    ["for an error in a range", [matrix], "=MINE(A1:B2)", "#N/A"],
    ["for a range where one value is taken", [any], "=MINE(A1:B1)", "#VALUE!"],
    [
      "for text where a number is declared",
      [{ name: "n", type: "number" }],
      "=MINE(B1)",
      "#VALUE!",
    ],
    ["without a required argument", [any], "=MINE()", "#VALUE!"],
    ["with too many arguments", [any], "=MINE(1,2)", "#VALUE!"],
  ])("%s", (_, parameters, formula, expected) => {
    const { workbook, calls } = withFunction(parameters);
    const value = enter(workbook, formula) as CellError;
    expect(value.code).toBe(expected);
    expect(calls).toEqual([]);
  });

  test("with a range for one value, and the message names the argument", () => {
    const { workbook } = withFunction([{ name: "leverage" }]);
    const value = enter(workbook, "=MINE(A1:B2)") as CellError;
    expect(value.message).toBe('"leverage" takes one value; got 2 rows and 2 columns');
  });
});

describe("errors", () => {
  test.each([
    ["among the options", { options: { allowErrorForDataTypeAny: true } }],
    ["beside the options", { allowErrorForDataTypeAny: true }],
  ])("arrive as objects where the function allows them %s", (_, options) => {
    const { workbook, calls } = withFunction([matrix], () => 1, options);
    expect(enter(workbook, "=MINE(B1:B2)")).toBe(1);
    expect(calls[0]?.[0]).toMatchObject([["two"], [{ code: "#N/A" }]]);
  });

  test("that are thrown keep their code and message", () => {
    const { workbook } = withFunction([any], () => {
      throw Object.assign(new Error("no tier table for X"), { code: "#N/A" });
    });
    expect(enter(workbook, "=MINE(1)")).toEqual(new CellError("#N/A", "no tier table for X"));
  });

  test("of any other kind are #VALUE! with their message", () => {
    const { workbook } = withFunction([any], () => {
      throw new TypeError("x is not a thing");
    });
    expect(enter(workbook, "=MINE(1)")).toEqual(new CellError("#VALUE!", "x is not a thing"));
  });

  test("in a result stand in their own cell", () => {
    const { workbook } = withFunction([any], () => [[1], [{ code: "#N/A", message: "none" }]]);
    expect(enter(workbook, "=MINE(1)")).toBe(1);
    expect(workbook.value(workbook.activeSheet, 1, 3)).toEqual(new CellError("#N/A", "none"));
  });
});

describe("a result", () => {
  test.each([
    ["of one item is that item", [[7]], 7],
    ["that is not finite is #NUM!", Infinity, "#NUM!"],
    ["that is missing is #VALUE!", undefined, "#VALUE!"],
    ["that is an empty array is #VALUE!", [], "#VALUE!"],
    ["of rows of different lengths is #VALUE!", [[1], [2, 3]], "#VALUE!"],
    ["that is an object is #VALUE!", { a: 1 }, "#VALUE!"],
    ["with a basic value is that value", { type: "Double", basicValue: 3 }, 3],
  ])("%s", (_, returned, expected) => {
    const { workbook } = withFunction([any], () => returned);
    const value = enter(workbook, "=MINE(1)");
    expect(value instanceof CellError ? value.code : value).toBe(expected);
  });

  test("of several rows spills", () => {
    const { workbook } = withFunction([any], () => [
      [1, 2],
      [3, 4],
    ]);
    enter(workbook, "=MINE(1)");
    expect(workbook.value(workbook.activeSheet, 1, 4)).toBe(4);
  });
});

describe("a promise", () => {
  const later = (value: unknown) => new Promise((resolve) => setTimeout(resolve, 5, value));

  test("shows #BUSY! until it is kept, and what reads it too", async () => {
    const { workbook } = withFunction([any], (x: number) => later(x * 2));
    workbook.setInput(workbook.activeSheet, 0, 4, '=IFERROR(D1+1,"caught")');
    expect((enter(workbook, "=MINE(4)") as CellError).code).toBe("#BUSY!");
    expect((workbook.value(workbook.activeSheet, 0, 4) as CellError).code).toBe("#BUSY!");
    await workbook.settled();
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(8);
    expect(workbook.value(workbook.activeSheet, 0, 4)).toBe(9);
  });

  test("is asked for once for the same arguments", async () => {
    const { workbook, calls } = withFunction([any], (x: number) => later(x));
    enter(workbook, "=MINE(A1)+B5");
    await workbook.settled();
    workbook.setInput(workbook.activeSheet, 4, 1, 100);
    await workbook.settled();
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(101);
    expect(calls).toHaveLength(1);
  });

  test("that is broken is an error with its message", async () => {
    const { workbook } = withFunction([any], () => Promise.reject(new Error("venue offline")));
    enter(workbook, "=MINE(1)");
    await workbook.settled();
    expect(workbook.value(workbook.activeSheet, 0, 3)).toEqual(
      new CellError("#VALUE!", "venue offline")
    );
  });

  test("for an argument that has changed since does not count", async () => {
    const { workbook } = withFunction([any], (x: number) => later(x));
    enter(workbook, "=MINE(A1)");
    workbook.setInput(workbook.activeSheet, 0, 0, 2);
    await workbook.settled();
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(2);
  });

  test("of each of several calls in a formula finds its place", async () => {
    const { workbook } = withFunction([any], (x: number) => later(x));
    enter(workbook, "=MINE(1)*100+MINE(2)*10+MINE(3)");
    await workbook.settled();
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(123);
  });
});

describe("a streaming function", () => {
  test("sets results until its cell is cleared, and is told then", () => {
    let stream: Invocation | undefined;
    let cancelled = false;
    const { workbook } = withFunction(
      [any],
      (_x: unknown, invocation: Invocation) => {
        stream = invocation;
        invocation.onCanceled = () => (cancelled = true);
      },
      { options: { stream: true } }
    );
    expect((enter(workbook, "=MINE(1)") as CellError).code).toBe("#BUSY!");
    stream?.setResult?.(60000);
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(60000);
    stream?.setResult?.(60001);
    expect(workbook.value(workbook.activeSheet, 0, 3)).toBe(60001);
    workbook.setInput(workbook.activeSheet, 0, 3, "");
    expect(cancelled).toBe(true);
  });
});

test("results of one function are never given for another with the same arguments", async () => {
  const workbook = new Workbook();
  const parameters = [{ name: "x", type: "any" }];
  workbook.registerFunctions(
    ["ALPHA", "BETA"].map((name) => ({ id: name, name, parameters })),
    (id) => Promise.resolve(id)
  );
  workbook.setInput(workbook.activeSheet, 0, 0, "=ALPHA(1)");
  await workbook.settled();
  workbook.setInput(workbook.activeSheet, 0, 0, "=BETA(1)");
  await workbook.settled();
  expect(workbook.value(workbook.activeSheet, 0, 0)).toBe("BETA");
});

test("names of functions are found in any case, with the prefix that files have", () => {
  const { workbook } = withFunction([any], (x: number) => x);
  expect(workbook.evaluate("=_xldudf_mine(5)")).toBe(5);
});

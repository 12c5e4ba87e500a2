import type { FunctionMetadata } from "../../../src/host";
import type { RuntimeCall, RuntimeResult } from "../../../src/host";
import { openAddIn, type OpenAddIn } from "./openAddIn";

let addIn: OpenAddIn;

const ADD_IN = `
  CustomFunctions.associate("ADD", (a, b) => a + b);
  CustomFunctions.associate("LATER", (a) => new Promise((resolve) => setTimeout(() => resolve(a), 10)));
  CustomFunctions.associate("GRID", (n) => [[n, n + 1], [n + 2, n + 3]]);
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no tier table");
  });
  CustomFunctions.associate("BREAK", () => { throw new Error("broken"); });
  CustomFunctions.associate("WHERE", (x, invocation) => invocation.address);
  CustomFunctions.associate("GIVEN", (...args) => JSON.stringify(args.slice(0, -1)));
  CustomFunctions.associate("TICK", (step, invocation) => {
    let value = 0;
    const timer = setInterval(() => invocation.setResult((value += step)), 5);
    invocation.onCanceled = () => { clearInterval(timer); globalThis.canceled = true; };
  });
`;

const parameter = (name: string, more: object = {}) => ({ name, type: "any", ...more });

const FUNCTIONS: FunctionMetadata[] = [
  { id: "ADD", name: "DEMO.ADD", parameters: [parameter("a"), parameter("b")] },
  { id: "LATER", name: "DEMO.LATER", parameters: [parameter("a")] },
  { id: "GRID", name: "DEMO.GRID", parameters: [parameter("n")] },
  { id: "REFUSE", name: "DEMO.REFUSE", parameters: [] },
  { id: "BREAK", name: "DEMO.BREAK", parameters: [] },
  {
    id: "WHERE",
    name: "DEMO.WHERE",
    parameters: [parameter("x")],
    options: { requiresAddress: true },
  },
  {
    id: "GIVEN",
    name: "DEMO.GIVEN",
    parameters: [
      parameter("single"),
      parameter("range", { dimensionality: "matrix" }),
      parameter("left out", { optional: true }),
    ],
  },
  {
    id: "TICK",
    name: "DEMO.TICK",
    parameters: [parameter("step")],
    options: { stream: true, cancelable: true },
  },
  { id: "NOWHERE", name: "DEMO.NOWHERE", parameters: [] },
];

beforeEach(async () => {
  addIn = await openAddIn();
  addIn.realm.run(ADD_IN, "functions.js");
});

afterEach(() => addIn.close());

describe("custom functions called directly", () => {
  beforeEach(() => addIn.host.connection.bindFunctions(FUNCTIONS, addIn.realm.window));

  const calculate = (formula: string) =>
    addIn.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.formulas = [[formula]];
      await context.sync();
      await addIn.host.workbook.settled();
      const spilled = range.getSpillingToRangeOrNullObject();
      range.load("values");
      spilled.load("values,address");
      await context.sync();
      return spilled.isNullObject ? range.values[0]?.[0] : spilled.values;
    });

  it.each([
    ["=DEMO.ADD(1,2)", 3],
    ["=DEMO.ADD(1,2)*10", 30],
    ["=DEMO.LATER(7)", 7],
    [
      "=DEMO.GRID(1)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=DEMO.REFUSE()", "#N/A"],
    ["=DEMO.BREAK()", "#VALUE!"],
    ["=DEMO.WHERE(1)", "Sheet1!A1"],
    ["=DEMO.GIVEN(5,6)", "[5,[[6]],null]"],
    ["=DEMO.NOWHERE()", "#VALUE!"],
  ])("%s", async (formula, value) => {
    expect(await calculate(formula)).toEqual(value);
  });

  it("keeps the words of an error", async () => {
    await calculate("=DEMO.REFUSE()");
    const { workbook } = addIn.host;
    expect(workbook.value(workbook.activeSheet, 0, 0)).toMatchObject({ message: "no tier table" });
  });

  it("streams until its formula is gone", async () => {
    const { workbook } = addIn.host;
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=DEMO.TICK(2)");
    workbook.value(sheet, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const first = workbook.value(sheet, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(first).toBeGreaterThan(0);
    expect(workbook.value(sheet, 0, 0)).toBeGreaterThan(first as number);
    workbook.setInput(sheet, 0, 0, "");
    await addIn.eventsDelivered();
    expect(addIn.realm.window.canceled).toBe(true);
  });
});

describe("custom functions called through the runtime of Office.js", () => {
  const call = (functionId: string, parameters: unknown[], more: Partial<RuntimeCall> = {}) =>
    new Promise<RuntimeResult>((resolve) =>
      addIn.host.connection.runtime.call({ functionId, parameters, ...more }, resolve)
    );

  beforeEach(() => addIn.host.connection.runtime.whenReady);

  it("give the same results and errors as called directly", async () => {
    const results = await Promise.all([
      call("ADD", [1, 2]),
      call("LATER", [7]),
      call("GRID", [1]),
      call("REFUSE", []),
      call("BREAK", []),
      call("WHERE", [1], { address: "Sheet1!C3" }),
      call("GIVEN", [5, [[6]], null]),
      call("NOWHERE", []),
    ]);
    expect(results).toEqual([
      { value: 3 },
      { value: 7 },
      {
        value: [
          [1, 2],
          [3, 4],
        ],
      },
      { error: "#N/A", message: "no tier table" },
      { error: "#VALUE!", message: "" },
      { value: "Sheet1!C3" },
      { value: "[5,[[6]],null]" },
      { error: "#VALUE!", message: expect.any(String) },
    ]);
  });

  it("stream until they are cancelled", async () => {
    const values: unknown[] = [];
    const id = addIn.host.connection.runtime.call(
      { functionId: "TICK", parameters: [1], streaming: true, cancelable: true },
      (result) => values.push(result)
    );
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(values.length).toBeGreaterThan(1);
    addIn.host.connection.runtime.cancel(id);
    expect(addIn.realm.window.canceled).toBe(true);
    const count = values.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(values).toHaveLength(count);
  });
});

import { Evaluator } from "../../../src/host/calculation/Evaluator";
import { CellError, Workbook } from "../../../src/host/model";

function code(value: unknown): unknown {
  return value instanceof CellError ? value.code : value;
}

describe("recalculation", () => {
  test("follows a chain of 10,000 cells without exhausting the stack", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, 1);
    const chain = Array.from({ length: 10000 }, (_, i) => [`=A${i + 1}+1`]);
    workbook.setInputs(sheet, 1, 0, chain);
    expect(workbook.value(sheet, 10000, 0)).toBe(10001);
    workbook.setInput(sheet, 0, 0, 5);
    expect(workbook.value(sheet, 10000, 0)).toBe(10005);
  });

  test("follows a chain that was entered from its end", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    for (let row = 3000; row > 0; row--) workbook.setInput(sheet, row, 0, `=A${row}+1`);
    workbook.setInput(sheet, 0, 0, 1);
    expect(workbook.value(sheet, 3000, 0)).toBe(3001);
  });

  test("follows a long chain through ranges and INDIRECT", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, 1);
    for (let row = 2000; row > 0; row--) {
      workbook.setInput(
        sheet,
        row,
        0,
        row % 2 ? `=SUM(A${row}:A${row})+1` : `=INDIRECT("A${row}")+1`
      );
    }
    expect(workbook.value(sheet, 2000, 0)).toBe(2001);
  });

  test("evaluates only what depends on the change", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    let calls = 0;
    const parameters = [{ name: "x", type: "any" }];
    workbook.registerFunctions([{ id: "SEEN", name: "SEEN", parameters }], (_id, [x]) => {
      calls++;
      return x;
    });
    workbook.setInputs(sheet, 0, 0, [
      [1, "=SEEN(A1)"],
      [2, "=SEEN(A2)"],
    ]);
    workbook.recalculate();
    calls = 0;
    workbook.setInput(sheet, 1, 0, 3);
    workbook.recalculate();
    expect(calls).toBe(1);
    expect(workbook.value(sheet, 1, 1)).toBe(3);
  });

  test("evaluates only what referred to a sheet when that is removed", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const second = workbook.addSheet("Second");
    workbook.addName("there", "=Second!$A$1");
    workbook.addName("own", "=5", { sheet: second });
    let calls = 0;
    const parameters = [{ name: "x", type: "any" }];
    workbook.registerFunctions([{ id: "SEEN", name: "SEEN", parameters }], (_id, [x]) => {
      calls++;
      return x;
    });
    workbook.setInputs(sheet, 0, 0, [[1, "=SEEN(A1)", "=Second!A1", "=there"]]);
    workbook.recalculate();
    calls = 0;
    workbook.removeSheet(second);
    workbook.recalculate();
    expect(calls).toBe(0);
    expect([2, 3].map((column) => code(workbook.value(sheet, 0, column)))).toEqual([
      "#REF!",
      "#REF!",
    ]);
    expect(workbook.names.size).toBe(1);
  });

  test("waits at once for all formulas that a lookup of many reads", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const sources = Array.from({ length: 50 }, (_, row) => [`=${row + 1}*2`]);
    workbook.suspendCalculation();
    workbook.setInput(sheet, 0, 0, "=INDEX(C1:C50,SEQUENCE(50))");
    workbook.setInput(sheet, 0, 1, "=XLOOKUP(SEQUENCE(50),SEQUENCE(50),C1:C50)");
    workbook.setInputs(sheet, 0, 2, sources);
    const evaluations = jest.spyOn(Evaluator.prototype, "value");
    workbook.resumeCalculation();
    const started = evaluations.mock.calls.filter(
      ([{ kind }, { column }]) => kind === "call" && column < 2
    );
    evaluations.mockRestore();
    expect(workbook.value(sheet, 49, 0)).toBe(100);
    expect(workbook.value(sheet, 49, 1)).toBe(100);
    expect(started.length).toBeLessThan(20);
  });

  test("tells listeners which cells have another value", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [[1, "=A1*2", "=A1>0"]]);
    workbook.recalculate();
    const heard: number[] = [];
    workbook.on("calculated", ({ cells }) => heard.push(...cells.map(({ column }) => column)));
    workbook.setInput(sheet, 0, 0, 2);
    workbook.recalculate();
    expect(heard).toEqual([1]);
  });

  test("happens by itself once the writing code is done", async () => {
    const workbook = new Workbook();
    const heard: number[] = [];
    workbook.on("calculated", ({ cells }) => heard.push(cells.length));
    workbook.setInputs(workbook.activeSheet, 0, 0, [["=1+1", "=2+2"]]);
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual([2]);
  });

  test("waits while it is suspended", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [[1, "=A1*2"]]);
    workbook.recalculate();
    workbook.suspendCalculation();
    workbook.setInput(sheet, 0, 0, 5);
    expect(workbook.value(sheet, 0, 1)).toBe(2);
    workbook.resumeCalculation();
    expect(workbook.value(sheet, 0, 1)).toBe(10);
  });

  test("draws volatile functions anew with every change", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=RAND()");
    const first = workbook.value(sheet, 0, 0);
    workbook.setInput(sheet, 5, 5, 1);
    workbook.recalculate();
    expect(workbook.value(sheet, 0, 0)).not.toBe(first);
  });

  test("reads a whole column as far as it is filled, and sees what is added below", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      [1, "=SUM(A:A)"],
      [2, '=COUNTIF(A:A,">1")'],
    ]);
    expect(workbook.value(sheet, 0, 1)).toBe(3);
    workbook.setInput(sheet, 500, 0, 10);
    expect(workbook.value(sheet, 0, 1)).toBe(13);
    expect(workbook.value(sheet, 1, 1)).toBe(2);
  });

  test("understands a formula that named a function, name or sheet before it existed", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=rate*2", "=Later!A1", "=TWICE(4)"]]);
    expect([0, 1, 2].map((column) => code(workbook.value(sheet, 0, column)))).toEqual([
      "#NAME?",
      "#REF!",
      "#NAME?",
    ]);
    workbook.addName("rate", "=0.25");
    workbook.setInput(workbook.addSheet("Later"), 0, 0, 7);
    workbook.addName("TWICE", "=LAMBDA(x,x*2)");
    expect([0, 1, 2].map((column) => workbook.value(sheet, 0, column))).toEqual([0.5, 7, 8]);
  });

  test("follows a name to the cells behind another name", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.addName("base", "=Sheet1!$A$1");
    workbook.addName("doubled", "=base*2");
    workbook.setInputs(sheet, 0, 0, [[3, "=doubled"]]);
    expect(workbook.value(sheet, 0, 1)).toBe(6);
    workbook.setInput(sheet, 0, 0, 4);
    expect(workbook.value(sheet, 0, 1)).toBe(8);
  });

  test("says which function is unknown", () => {
    const workbook = new Workbook();
    const value = workbook.evaluate("=ISOLIQUE(1)");
    expect(value).toMatchObject({ code: "#NAME?", message: expect.stringContaining("ISOLIQUE") });
  });
});

describe("circular references", () => {
  test("become errors instead of endless work", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=B1+1", "=A1+1", "=B1*2", "=C5:C9", "=SUM(E1:E3)"]]);
    expect([0, 1, 2, 4].map((column) => code(workbook.value(sheet, 0, column)))).toEqual(
      Array(4).fill("#CIRC!")
    );
  });

  test("end when they are broken", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=B1+1", "=A1+1"]]);
    workbook.recalculate();
    workbook.setInput(sheet, 0, 1, 5);
    expect(workbook.value(sheet, 0, 0)).toBe(6);
  });

  test("are none where the branch that would close the circle is not taken", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=IF(C1,B1,1)", "=A1+1", false]]);
    expect(workbook.value(sheet, 0, 0)).toBe(1);
    expect(workbook.value(sheet, 0, 1)).toBe(2);
  });

  test("are found where an array spills over what it reads", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(2+A2)");
    expect(code(workbook.value(sheet, 0, 0))).toBe("#CIRC!");
  });

  test("of endless recursion end as #NUM!", () => {
    const workbook = new Workbook();
    workbook.addName("FOREVER", "=LAMBDA(x,FOREVER(x+1))");
    expect(code(workbook.evaluate("=FOREVER(1)"))).toBe("#NUM!");
  });

  test("are told from a recursive name that ends", () => {
    const workbook = new Workbook();
    workbook.addName("FACTORIAL", "=LAMBDA(n,IF(n<2,1,n*FACTORIAL(n-1)))");
    expect(workbook.evaluate("=FACTORIAL(10)")).toBe(3628800);
  });
});

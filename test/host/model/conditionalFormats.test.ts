import { type ConditionalRule, type Input, Workbook } from "../../../src/host/model";

const RED = { fill: "#FF0000" };

/** Column A with the inputs and one rule on it. */
function withRule(inputs: Input[], rule: ConditionalRule): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(
    sheet,
    0,
    0,
    inputs.map((input) => [input])
  );
  workbook.addConditionalFormat(
    { sheet, row: 0, column: 0, rows: inputs.length, columns: 1 },
    rule
  );
  return workbook;
}

function fills(workbook: Workbook, rows: number): (string | undefined)[] {
  return Array.from(
    { length: rows },
    (_, row) => workbook.conditionalStyle(workbook.activeSheet, row, 0).fill
  );
}

describe("a rule on cell values", () => {
  test.each<[string, ConditionalRule, boolean[]]>([
    [
      "above",
      { type: "CellValue", operator: "GreaterThan", formula1: "2", format: RED },
      [false, false, true],
    ],
    [
      "below",
      { type: "CellValue", operator: "LessThan", formula1: "=1+1", format: RED },
      [true, false, false],
    ],
    [
      "between",
      { type: "CellValue", operator: "Between", formula1: "3", formula2: "2", format: RED },
      [false, true, true],
    ],
    [
      "not between",
      { type: "CellValue", operator: "NotBetween", formula1: "2", formula2: "3", format: RED },
      [true, false, false],
    ],
    [
      "equal to a cell",
      { type: "CellValue", operator: "EqualTo", formula1: "=$A$1+1", format: RED },
      [false, true, false],
    ],
  ])("%s", (_, rule, expected) => {
    expect(fills(withRule([1, 2, 3], rule), 3).map(Boolean)).toEqual(expected);
  });

  test("compares text case-blind", () => {
    const rule: ConditionalRule = {
      type: "CellValue",
      operator: "EqualTo",
      formula1: '="REVIEW"',
      format: RED,
    };
    expect(fills(withRule(["Review", "OK"], rule), 2).map(Boolean)).toEqual([true, false]);
  });

  test("does not paint errors", () => {
    const rule: ConditionalRule = {
      type: "CellValue",
      operator: "NotEqualTo",
      formula1: "5",
      format: RED,
    };
    expect(fills(withRule(["=1/0"], rule), 1)).toEqual([undefined]);
  });
});

describe("a rule with a formula", () => {
  const rule: ConditionalRule = {
    type: "Custom",
    formula: '=AND($B1="x",A1>SUM($A$1:$A$2)/3)',
    format: RED,
  };

  test("is read from each cell of its area", () => {
    const workbook = withRule([10, 20], rule);
    workbook.setInputs(workbook.activeSheet, 0, 1, [["x"], ["x"]]);
    expect(fills(workbook, 2).map(Boolean)).toEqual([false, true]);
  });

  test("follows changes at once", () => {
    const workbook = withRule([10, 20], rule);
    expect(fills(workbook, 2).map(Boolean)).toEqual([false, false]);
    workbook.setInput(workbook.activeSheet, 1, 1, "x");
    expect(fills(workbook, 2).map(Boolean)).toEqual([false, true]);
  });
});

test("a rule on text looks for it in any case", () => {
  const rule: ConditionalRule = {
    type: "ContainsText",
    operator: "Contains",
    text: "differ",
    format: RED,
  };
  expect(fills(withRule(["Differs by 3", "OK", 5], rule), 3).map(Boolean)).toEqual([
    true,
    false,
    false,
  ]);
});

describe("a colour scale", () => {
  test("of two colours mixes them by value", () => {
    const rule: ConditionalRule = {
      type: "ColorScale",
      minimum: { type: "LowestValue", color: "#000000" },
      maximum: { type: "HighestValue", color: "#FFFFFF" },
    };
    expect(fills(withRule([0, 50, 100, "text"], rule), 4)).toEqual([
      "#000000",
      "#808080",
      "#FFFFFF",
      undefined,
    ]);
  });

  test("of three colours turns at its middle", () => {
    const rule: ConditionalRule = {
      type: "ColorScale",
      minimum: { type: "Number", formula: "-1", color: "#FF0000" },
      midpoint: { type: "Number", formula: "0", color: "#FFFFFF" },
      maximum: { type: "Percentile", formula: "100", color: "#00FF00" },
    };
    expect(fills(withRule([-5, 0, 1, -0.5], rule), 4)).toEqual([
      "#FF0000",
      "#FFFFFF",
      "#00FF00",
      "#FF8080",
    ]);
  });
});

test("a data bar reaches from the axis to the value", () => {
  const rule: ConditionalRule = {
    type: "DataBar",
    minimum: { type: "Automatic" },
    maximum: { type: "Automatic" },
    positiveColor: "#0000FF",
    showValue: true,
  };
  const workbook = withRule([-25, 75], rule);
  const bars = [0, 1].map((row) => workbook.conditionalStyle(workbook.activeSheet, row, 0).dataBar);
  expect(bars).toMatchObject([
    { from: 0, to: 0.25, color: "#FF0000" },
    { from: 0.25, to: 1, color: "#0000FF" },
  ]);
});

test("of several rules the first wins, and stops the others if told to", () => {
  const workbook = withRule([1], { type: "Custom", formula: "=TRUE", format: { fill: "#FF0000" } });
  const sheet = workbook.activeSheet;
  const area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  workbook.addConditionalFormat(area, {
    type: "Custom",
    formula: "=TRUE",
    format: { fill: "#00FF00", bold: true },
  });
  expect(workbook.conditionalStyle(sheet, 0, 0)).toEqual({ fill: "#FF0000", bold: true });
  workbook.updateConditionalFormat(sheet, sheet.conditionalFormats[0]!, { stopIfTrue: true });
  expect(workbook.conditionalStyle(sheet, 0, 0)).toEqual({ fill: "#FF0000" });
});

import fc from "fast-check";
import { fileToGrid } from "../../../../src/host/xlsx/formula/fileToGrid";
import { gridToFile } from "../../../../src/host/xlsx/formula/gridToFile";

const context = {
  customFunctions: new Set(["ISOLIQ", "ISOSCENARIO", "CONTOSO.ADD"]),
  table: "Positions",
};

const leaf = fc.constantFrom(
  "1",
  "2.5",
  "1E-7",
  "TRUE",
  '"a ""quoted"" text"',
  '"=LET(x,1,x)"',
  "#N/A",
  "A1",
  "$B$2",
  "Sheet2!C3",
  "'My sheet'!D4:E5",
  "A1:B2",
  "A:A",
  "A1#",
  "Sheet2!C3#",
  "[@Size]",
  "[@[Entry price]]",
  "[Size]",
  "Other[Size]",
  "Other[@Size]",
  "Other[[#Totals],[Size]]",
  "capital",
  "x",
  "y",
  '{1,-2;"a",FALSE}',
  "@A1:A3",
  "@capital"
);

const formula = fc
  .letrec<{ formula: string; operand: string }>((tie) => ({
    operand: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom(
            "SUM",
            "IF",
            "XLOOKUP",
            "SORT",
            "FILTER",
            "NORM.S.DIST",
            "ISOLIQ",
            "CONTOSO.ADD",
            "MYNAME"
          ),
          fc.array(tie("formula"), { maxLength: 3 })
        )
        .map(([name, parts]) => `${name}(${parts.join(",")})`),
      fc.tuple(tie("formula"), tie("formula")).map(([value, body]) => `LET(x,${value},${body}+x)`),
      tie("formula").map((body) => `LAMBDA(x,[y],${body})(1,2)`),
      tie("formula").map((inner) => `(${inner})`),
      tie("formula").map((inner) => `@SUM(${inner})`)
    ),
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("operand"),
      fc
        .tuple(tie("operand"), fc.constantFrom("+", " * ", "&", "<>", "^-"), tie("formula"))
        .map((parts) => parts.join("")),
      tie("operand").map((inner) => `-${inner}%`)
    ),
  }))
  .formula.map((text) => `=${text}`);

test("a formula that is stored and read back is the same", () => {
  fc.assert(
    fc.property(formula, (typed) =>
      expect(fileToGrid(gridToFile(typed, context), context)).toBe(typed)
    ),
    { numRuns: 2000 }
  );
});

test("a formula that is read and stored again is the same", () => {
  fc.assert(
    fc.property(formula, (typed) => {
      const stored = gridToFile(typed, context);
      expect(gridToFile(fileToGrid(stored, context), context)).toBe(stored);
    }),
    { numRuns: 500 }
  );
});

test("arbitrary text neither throws nor gains a prefix inside quotes", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof fileToGrid(gridToFile(`=${text}`, context), context)).toBe("string");
      const quoted = `"${text.replace(/"/g, '""').replace(/\r/g, "")}"`;
      expect(gridToFile(`=${quoted}`, context)).toBe(quoted);
    }),
    { numRuns: 1000 }
  );
});

import { needsArrayEvaluation } from "../../../../src/host/xlsx/formula/needsArrayEvaluation";

const context = {
  customFunctions: new Set(["ISOLIQ", "HEDGERATIO"]),
  isSingleValued: (name: string) => name.toLowerCase() === "capital",
};

test.each([
  "=1+2",
  "=A1*2",
  "=SUM(A1:A3)*2",
  "=SUMIFS(A:A,B:B,C1)",
  "=VLOOKUP(A1,B:D,2,FALSE)",
  "=IF(A1>0,B1,C1)",
  "=[@Size]*[@Entry]",
  "=SUM([Size])/capital",
  "=@A1:A3",
  "=@A1:A3*2",
  "=SUM(A1#)",
  "=ISOLIQ([@Side],A1)",
  "=ROUND(ISOLIQ(A1,B1),2)",
  "=HEDGERATIO(A1:A9,B1:B9)",
  "=ISOLIQ(A1:A9,B1:B9)",
  "=SUMPRODUCT(A1:A3*(B1:B3>0))",
  "=LET(x,A1,x*2)",
  '=IFERROR(ISOLIQ(A1),"")',
  "=(A1+B1)/2",
  '=TEXTJOIN(",",TRUE,A1:A3)',
  "=ROW()",
  "=Positions[[#Headers],[Size]]",
  "=MAX(A1:A3,B1:B3)-MIN(A1:A3)",
  '=COUNTIFS(A:A,">0",B:B,C1)',
])("%s means the same in old and new Excel", (formula) =>
  expect(needsArrayEvaluation(formula, context)).toBe(false)
);

test.each([
  "=A1:A3",
  "=A1:A3*2",
  "=SUM(LEN(A1:A3))",
  "=SUM((A1:A3>1)*1)",
  "=INDEX(A1:A9,2)",
  "=A1#",
  "=A1#*2",
  "=SORT(A1:A3)",
  "=ROUND(A1:A3,0)",
  "=VLOOKUP(A1:A3,B:D,2)",
  "={1,2}",
  "=IF(A1:A3>0,1,2)",
  "=LET(x,A1:A3,x)",
  "=ISOLIQ(A1:A3)*2",
  "=HEDGERATIO(A1:A9,B1:B9)+0",
  "=[Size]*2",
  "=range_name",
  "=MAP(A1:A3,LAMBDA(v,v))",
  "=SUM(IF(A1:A3>1,A1:A3))",
  "=A1:INDEX(B:B,3)",
  "=ROW(A1:A3)",
  "=XLOOKUP(A1,B:B,C:C)",
])("%s needs array evaluation", (formula) =>
  expect(needsArrayEvaluation(formula, context)).toBe(true)
);

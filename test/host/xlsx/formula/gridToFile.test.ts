import { gridToFile } from "../../../../src/host/xlsx/formula/gridToFile";

const context = { customFunctions: new Set(["ISOLIQ", "CONTOSO.ADD"]), table: "Positions" };

test.each([
  ["=1+2", "1+2"],
  ["=sum(A1:A3)", "sum(A1:A3)"],
  ["=ISOLIQ(A1,B1)", "_xldudf_ISOLIQ(A1,B1)"],
  ["=isoliq(A1)", "_xldudf_ISOLIQ(A1)"],
  ["=CONTOSO.ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)"],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=norm.s.dist(1,TRUE)", "_xlfn.NORM.S.DIST(1,TRUE)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=SORTBY(A1:A3,B1:B3)", "_xlfn.SORTBY(A1:A3,B1:B3)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
])("%s is stored as %s", (typed, stored) => expect(gridToFile(typed, context)).toBe(stored));

test.each([
  ["=LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
  ["=LET(x, 1, y, x*2, x+y)", "_xlfn.LET(_xlpm.x, 1, _xlpm.y, _xlpm.x*2, _xlpm.x+_xlpm.y)"],
  ["=LET(f,LAMBDA(n,n*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f(3))"],
  [
    "=LAMBDA(a,[b],IF(ISOMITTED(b),a,b))",
    "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.b))",
  ],
  ["=LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
  ["=LET(Size,2,SIZE)", "_xlfn.LET(_xlpm.Size,2,_xlpm.SIZE)"],
])("names bound by LET and LAMBDA are marked, others not: %s", (typed, stored) =>
  expect(gridToFile(typed, context)).toBe(stored)
);

test.each([
  ["=A1#", "_xlfn.ANCHORARRAY(A1)"],
  ["=SUM('My sheet'!$A$1#)*2", "SUM(_xlfn.ANCHORARRAY('My sheet'!$A$1))*2"],
  ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["=@INDEX(A1:A3,1)+1", "_xlfn.SINGLE(INDEX(A1:A3,1))+1"],
  ["=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
  ["=@(A1:A3*2)", "_xlfn.SINGLE((A1:A3*2))"],
])("spill and intersection operators become functions: %s", (typed, stored) =>
  expect(gridToFile(typed, context)).toBe(stored)
);

test.each([
  [
    "=[@Size]*[@[Entry price]]",
    "Positions[[#This Row],[Size]]*Positions[[#This Row],[Entry price]]",
  ],
  ["=Other[@Size]", "Other[[#This Row],[Size]]"],
  ["=SUM([Size])", "SUM(Positions[Size])"],
  ["=Positions[[#Headers],[Size]]", "Positions[[#Headers],[Size]]"],
  ["=[@]", "Positions[#This Row]"],
  ["=[@['[odd'] '#1]]", "Positions[[#This Row],['[odd'] '#1]]"],
])("structured references carry their table: %s", (typed, stored) =>
  expect(gridToFile(typed, context)).toBe(stored)
);

test("texts that look like formulas are left alone", () => {
  expect(gridToFile('="LET(x,1,x) A1# ISOLIQ(""[@Size]"")"&A1', context)).toBe(
    '"LET(x,1,x) A1# ISOLIQ(""[@Size]"")"&A1'
  );
});

test("line breaks survive, as line feeds", () => {
  expect(gridToFile("=ISOLIQ(\r\n  1,\r\n  2)", context)).toBe("_xldudf_ISOLIQ(\n  1,\n  2)");
});

test.each(["=SUM(1,", "=)(", '="unterminated', "=[@", "=LET(", "=", "=LAMBDA([b]", "=A1##@@"])(
  "an unfinished formula does not throw: %s",
  (typed) => expect(typeof gridToFile(typed, context)).toBe("string")
);

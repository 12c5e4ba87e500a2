import { fileToGrid } from "../../../../src/host/xlsx/formula/fileToGrid";

const context = { customFunctions: new Set(["ISOLIQ", "CONTOSO.ADD"]), table: "Positions" };

test.each([
  ["SUM(A1:A3)", "=SUM(A1:A3)"],
  ["_xldudf_ISOLIQ(A1)", "=ISOLIQ(A1)"],
  ["_xldudf_CONTOSO_ADD(1,2)", "=CONTOSO.ADD(1,2)"],
  ["_xldudf_UNKNOWN_FN(1)", "=UNKNOWN_FN(1)"],
  ["_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "=LET(x,1,x)"],
  ["_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.b)", "=LAMBDA(a,[b],b)"],
  ["_xlfn.ANCHORARRAY(A1)", "=A1#"],
  ["_xlfn.SINGLE(A1:A3)", "=@A1:A3"],
  ["_xlfn.SINGLE(A1:A3*2)", "=@(A1:A3*2)"],
  ["_xlfn.ANCHORARRAY(A1:A2+1)", "=ANCHORARRAY(A1:A2+1)"],
  ["Positions[[#This Row],[Size]]", "=[@Size]"],
  ["Other[[#This Row],[Size]]", "=Other[@Size]"],
  ["Positions[Size]", "=[Size]"],
  ["Positions[]", "=Positions[]"],
])("%s is shown as %s", (stored, shown) => expect(fileToGrid(stored, context)).toBe(shown));

test("outside its table a reference keeps the table's name", () => {
  expect(fileToGrid("Positions[[#This Row],[Size]]", { customFunctions: new Set() })).toBe(
    "=Positions[@Size]"
  );
});

import { createPositionsSheet, undoUpdate, updatePositionsSheet } from "../../src/commands/job";
import type { ImportResult } from "../../src/importing";
import { IMPORTED_AT, SMALL_BOOK } from "../scenario/books";
import { Embedded } from "./embedded";
import { everythingIn } from "./everythingIn";

const [first, ...others] = SMALL_BOOK;

const imported = (positions: ImportResult["positions"]): ImportResult => ({
  format: "Binance USD-M positions (positionRisk v3)",
  venue: "BINANCE",
  positions,
  findings: [],
  rowsRead: positions.length,
  flatRowsDropped: 0,
});

/** Members of Excel's objects that the add-in asked the host for, by their names on the wire. */
function watchMembers(embedded: Embedded): Set<string> {
  const members = new Set<string>();
  const { intercept } = embedded;
  embedded.intercept = (request, proceed) => {
    for (const { Name } of request.Actions) members.add(Name);
    return intercept(request, proceed);
  };
  return members;
}

describe.each([
  ["an Excel with ExcelApi 1.13", true],
  ["an Excel without it", false],
])("in %s", (_what, isNew) => {
  let embedded: Embedded;

  beforeEach(async () => {
    embedded = await Embedded.open();
    jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation((name, version) => isNew || `${name} ${version}` !== "ExcelApi 1.13");
    await createPositionsSheet(imported([first!, ...others]), undefined, {
      importedAt: IMPORTED_AT,
    });
    await embedded.workbook.settled();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    embedded.close();
  });

  test("an update that needs a new column appends it, and undo takes it away again", async () => {
    const before = everythingIn(embedded);
    const members = watchMembers(embedded);
    const withAccount = [{ ...first!, account: "main" }, ...others];
    await updatePositionsSheet(imported(withAccount), undefined, { importedAt: IMPORTED_AT });
    await embedded.workbook.settled();
    const [table] = embedded.workbook.tables;
    expect(table?.columns.map(({ name }) => name)).toContain("Account");
    await undoUpdate();
    await embedded.workbook.settled();
    expect(everythingIn(embedded)).toEqual(before);
    expect(members.has("Resize")).toBe(isNew);
  });
});

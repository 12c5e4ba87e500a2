import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("the grid of the embedded workbook", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  beforeEach(() => book.startAfresh());

  afterEach(() => expect(book.problems).toEqual([]));

  it("takes what a person types as Excel does: numbers, percentages, dates, text", async () => {
    await book.type("A1", "1234.5");
    await book.type("A2", "12.5%");
    await book.type("A3", "'007");
    await book.type("A4", "true");
    await book.shows("A1:A4", [["1234.5"], ["12.50%"], ["007"], ["TRUE"]]);
  });

  it("calculates with the add-in's functions and spills their arrays", async () => {
    await book.type("B2", '=ISOLIQ("long",60000,0.5,{5;10;0})');
    await book.shows("B2:B4", [
      [expect.stringMatching(/^48241\.206/)],
      [expect.stringMatching(/^54271\.356/)],
      ["#VALUE!"],
    ]);
  });

  it("says why a cell holds an error while the pointer rests on it", async () => {
    await book.type("B2", '=ISOLIQ("long",60000,0.5,0)');
    const { x, y } = await book.centre("B2");
    await book.page.mouse.move(x + 200, y + 100);
    await book.page.mouse.move(x, y, { steps: 5 });
    const hint = book.page.getByRole("tooltip");
    await hint.filter({ hasText: "#VALUE! leverage must be above 0; got 0" }).waitFor();
  });

  it("recalculates what depends on an edited cell", async () => {
    await book.type("A1", "2");
    await book.type("A2", "=A1*21");
    await book.type("A1", "3");
    await book.shows("A2", [["63"]]);
  });

  it("copies formulas with their references moved along, and takes it back", async () => {
    await book.type("A1", "5");
    await book.type("A2", "7");
    await book.type("B1", "=A1*2");
    await book.click("B1");
    await book.press("Control+c");
    await book.page.waitForTimeout(500);
    await book.click("B2");
    await book.press("Control+v");
    await book.shows("B2", [["14"]]);
    await book.holds("B2", "=A2*2");
    await book.press("Control+z");
    await book.shows("B2", [[""]]);
    await book.press("Control+y");
    await book.shows("B2", [["14"]]);
  });

  it("moves cut cells, what refers to them following, and takes it back", async () => {
    await book.type("A1", "5");
    await book.type("B1", "=A1*2");
    await book.type("C1", "=B1+A1");
    await book.select("A1", "B1");
    await book.press("Control+x");
    await book.page.waitForTimeout(500);
    await book.click("D4");
    await book.press("Control+v");
    await book.shows("A1:C1", [["", "", "15"]]);
    await book.shows("D4:E4", [["5", "10"]]);
    await book.holds("E4", "=D4*2");
    await book.holds("C1", "=E4+D4");
    await book.press("Control+z");
    await book.shows("A1:C1", [["5", "10", "15"]]);
    await book.holds("C1", "=B1+A1");
  });

  it("moves cells that are dragged by the border of the selection, and selects them there", async () => {
    await book.type("C3", "5");
    await book.type("E1", "=C3*2");
    await book.goTo("C3");
    await book.dragBorder("C3", "D6");
    await book.shows("C3:D6", [
      ["", ""],
      ["", ""],
      ["", ""],
      ["", "5"],
    ]);
    await book.holds("E1", "=D6*2");
    await book.page.keyboard.type("6");
    await book.press("Enter");
    await book.shows("E1", [["12"]]);
  });

  it("pastes a table of text from elsewhere, a cell a value", async () => {
    await book.page.evaluate(() =>
      navigator.clipboard.writeText("Side\tSize\nlong\t0.5\nshort\t5%")
    );
    await book.click("B2");
    await book.press("Control+v");
    await book.shows("B2:C4", [
      ["Side", "Size"],
      ["long", "0.5"],
      ["short", "5%"],
    ]);
  });

  it("deletes the selected cells, and takes typing back", async () => {
    await book.type("A1", "1");
    await book.type("A2", "2");
    await book.select("A1", "A2");
    await book.press("Delete");
    await book.shows("A1:A2", [[""], [""]]);
    await book.press("Control+z");
    await book.shows("A1:A2", [["1"], ["2"]]);
  });

  it("inserts and deletes rows, references following their cells", async () => {
    await book.type("A2", "7");
    await book.type("B1", "=A2*2");
    await book.openRowMenu(2);
    await book.page.getByText("rows above").click({ position: { x: 5, y: 12 } });
    await book.holds("B1", "=A3*2");
    await book.shows("A3", [["7"]]);
    await book.openRowMenu(2);
    await book.page.getByText("Delete Selected Row").click();
    await book.holds("B1", "=A2*2");
    await book.shows("B1", [["14"]]);
  });

  it("makes cells bold and plain again, whoever made them bold", async () => {
    const isBold = () =>
      book.page.evaluate(() => {
        const { workbook } = window.isoMarginWorkbench!;
        return workbook.format(workbook.activeSheet, 0, 0).bold ?? false;
      });
    await book.type("A1", "Total");
    await book.click("A1");
    await book.press("Control+b");
    await eventually(async () => expect(await isBold()).toBe(true));
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const area = { sheet: workbook.activeSheet, row: 0, column: 0, rows: 1, columns: 1 };
      workbook.setFormat(area, { bold: false });
      workbook.setFormat(area, { bold: true, fontSize: 14 });
    });
    await book.drawn();
    await book.press("Control+b");
    await eventually(async () => expect(await isBold()).toBe(false));
  });

  it("extends a table by a row typed beneath it, fills its formulas, and takes it back", async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const sheet = workbook.activeSheet;
      workbook.setInputs(sheet, 0, 0, [
        ["Size", "Double"],
        [1, ""],
      ]);
      workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 2 }, true);
      workbook.setInput(sheet, 1, 1, "=[@Size]*2");
    });
    await book.drawn();
    await book.type("A3", "5");
    await book.shows("A3:B3", [["5", "10"]]);
    const tableHas = (rows: number) =>
      eventually(async () => {
        const table = await book.page.evaluate(
          () => window.isoMarginWorkbench!.workbook.tables[0]!.area
        );
        expect(table.rows).toBe(rows);
      });
    await tableHas(3);
    await book.press("Control+z");
    await book.shows("A3:B3", [["", ""]]);
    await tableHas(2);
  });

  it("says so when the grid has broken, and the workbook is there again after a reload", async () => {
    await book.type("A1", "42");
    await book.page.evaluate(() => window.isoMarginWorkbench!.workbook.addSheet("Scenarios"));
    await book.saved();
    // React gives up when it does not find a part where it put it.
    await book.page
      .getByRole("tab", { name: "Scenarios" })
      .evaluate((tab) => document.body.append(tab));
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      workbook.removeSheet(workbook.sheets[1]!);
    });
    await book.page.getByText("The grid stopped.").waitFor();
    await book.reload(() => book.page.getByRole("button", { name: "Load the page anew" }).click());
    await book.shows("A1", [["42"]]);
    await eventually(async () =>
      expect(book.problems).toContainEqual(expect.stringContaining("removeChild"))
    );
    book.problems.splice(0);
  });

  it("keeps digits that the formula bar does not show when a cell is opened and closed", async () => {
    await book.type("A1", "=1/3");
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      workbook.setInput(workbook.activeSheet, 0, 1, 1 / 3);
    });
    await book.drawn();
    await book.click("B1", { double: true });
    await book.press("Enter");
    await book.type("C1", "=A1-B1");
    await book.shows("C1", [["0"]]);
  });

  it("recalculates 20,000 function cells after one edit of what they share", async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const sheet = workbook.activeSheet;
      const rows = Array.from({ length: 20_000 }, (_, row) => [
        60_000 + row,
        `=ISOLIQ("long",A${row + 1},0.5,10,$D$1)`,
      ]);
      workbook.setInput(sheet, 0, 3, 0.005);
      workbook.setInputs(sheet, 0, 0, rows);
    });
    await book.shows("B20000", [[expect.stringMatching(/^72360\.904/)]]);
    await book.type("D1", "0.01");
    await book.shows("B20000", [[expect.stringMatching(/^72726\.363/)]]);
  });
});

import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("what a person does with cells besides typing", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  beforeEach(() => book.startAfresh());

  afterEach(() => expect(book.problems).toEqual([]));

  const button = (name: string) => book.page.getByRole("button", { name, exact: true });

  /** A table of positions in A1:C4, its sides from a pick list. */
  const addTable = async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const sheet = workbook.activeSheet;
      workbook.setInputs(sheet, 0, 0, [
        ["Side", "Size", "Twice"],
        ["long", 3, "=[@Size]*2"],
        ["short", 20, "=B3*2"],
        ["long", 1, "=B4*2"],
      ]);
      workbook.addTable({ sheet, row: 0, column: 0, rows: 4, columns: 3 }, true);
      const area = { row: 1, column: 0, rows: 3, columns: 1 };
      const errorAlert = { title: "Side", message: "Choose one.", style: "Stop" as const };
      const prompt = { title: "Side of the position", message: "long or short" };
      workbook.addValidation(sheet, { area, type: "List", source: "long,short", ignoreBlanks: true, errorAlert, prompt }); // prettier-ignore
    });
    await book.drawn();
  };

  it("fills down by the handle and by Ctrl+D, references moved along", async () => {
    for (const [row, size] of [5, 6, 7].entries()) await book.type(`A${row + 1}`, String(size));
    await book.type("B1", "=A1*$A$1");
    await book.goTo("B1");
    await book.dragFillHandle("B1", "B3");
    await book.shows("B1:B3", [["25"], ["30"], ["35"]]);
    await book.holds("B3", "=A3*$A$1");
    await book.select("C1", "C3");
    await book.press("Control+z");
    await book.shows("B1:B3", [["25"], [""], [""]]);
    await book.select("B1", "B3");
    await book.press("Control+d");
    await book.shows("B1:B3", [["25"], ["30"], ["35"]]);
  });

  it("counts on where two numbers are dragged", async () => {
    await book.type("A1", "1");
    await book.type("A2", "3");
    await book.select("A1", "A2");
    await book.dragFillHandle("A2", "A4");
    await book.shows("A1:A4", [["1"], ["3"], ["5"], ["7"]]);
  });

  it("offers a pick list, by mouse and by Alt+Down, and what it asks for", async () => {
    await addTable();
    await book.click("A3");
    await book.page.getByText("Side of the position").waitFor();
    await book.page.getByRole("button", { name: /Pick a value/ }).click();
    await book.page.getByRole("option", { name: "long" }).click();
    await book.shows("A3", [["long"]]);
    await book.press("Control+z");
    await book.shows("A3", [["short"]]);
    await book.press("Alt+ArrowDown");
    await book.press("ArrowUp");
    await book.press("Enter");
    await book.shows("A3", [["long"]]);
  });

  it("keeps out what breaks a rule, and says what is expected", async () => {
    await addTable();
    await book.type("A2", "sideways");
    await book.shows("A2", [["long"]]);
    await book.says("A2 was left as it was: one of long, short is expected. Side: Choose one.");
  });

  it("filters a table by the button in its header, and takes it back", async () => {
    await addTable();
    await button("Sort and filter Side").click();
    await book.page.getByLabel("long", { exact: true }).uncheck();
    await button("Show").click();
    const hidden = () =>
      book.page.evaluate(() => [...window.isoMarginWorkbench!.workbook.activeSheet.hiddenRows]);
    await eventually(async () => expect(await hidden()).toEqual([1, 3]));
    await book.press("Control+z");
    await eventually(async () => expect(await hidden()).toEqual([]));
  });

  it("sorts a table, formulas moving with their rows", async () => {
    await addTable();
    await button("Sort and filter Size").click();
    await book.page.getByText("Sort smallest to largest").click();
    await book.shows("A2:C4", [
      ["long", "1", "2"],
      ["long", "3", "6"],
      ["short", "20", "40"],
    ]);
  });

  it("takes deleted rows back, with the formulas that referred to them", async () => {
    await book.type("A2", "7");
    await book.type("B1", "=A2*2");
    await book.openRowMenu(2);
    await book.page.getByText("Delete Selected Row").click();
    await book.shows("B1", [["#REF!"]]);
    await book.goTo("D4");
    await book.press("Control+z");
    await book.shows("A1:B2", [
      ["", "14"],
      ["7", ""],
    ]);
    await book.holds("B1", "=A2*2");
    await book.press("Control+y");
    await book.shows("B1", [["#REF!"]]);
  });

  it("deletes a sheet that a person confirms, and takes it back with what referred to it", async () => {
    await book.page.evaluate(() => {
      const { workbook, grid } = window.isoMarginWorkbench!;
      grid.edits.editWorkbook(() => workbook.addSheet("Two"));
      workbook.setInput(workbook.activeSheet, 0, 0, "=Two!A1+1");
    });
    await book.drawn();
    await book.page.getByText("Two", { exact: true }).click({ button: "right" });
    await book.page.getByText("Delete", { exact: true }).click();
    await button("OK").click();
    await book.hasSheets("Sheet1");
    await book.shows("A1", [["#REF!"]]);
    await book.goTo("B2");
    await book.press("Control+z");
    await book.hasSheets("Sheet1", "Two");
    await book.page.getByText("Sheet1", { exact: true }).click();
    await book.shows("A1", [["1"]]);
  });

  const boldIsPressed = (pressed: "true" | "false") =>
    eventually(async () => expect(await button("Bold").getAttribute("aria-pressed")).toBe(pressed));

  it("formats by the bar: number format, decimals, bold, merged cells, frozen panes, tables", async () => {
    await book.type("A1", "0.12345");
    await book.goTo("A1");
    await book.page.getByLabel("Number format").selectOption("Percent");
    await book.shows("A1", [["12.35%"]]);
    await button("Fewer decimals").click();
    await book.shows("A1", [["12.3%"]]);
    await button("Bold").click();
    await boldIsPressed("true");
    await book.press("Control+z");
    await boldIsPressed("false");
    await book.select("C1", "D2");
    await button("Merge cells").click();
    await book.goTo("A2");
    await button("Freeze panes").click();
    await book.type("A4", "Size");
    await book.type("A5", "2");
    await book.goTo("A4");
    await button("Format as table").click();
    const made = () =>
      book.page.evaluate(() => {
        const { workbook } = window.isoMarginWorkbench!;
        const { merges, frozenRows } = workbook.activeSheet;
        return { merges, frozenRows, tables: workbook.tables.map(({ area }) => area) };
      });
    await eventually(async () =>
      expect(await made()).toEqual({
        merges: [{ row: 0, column: 2, rows: 2, columns: 2 }],
        frozenRows: 1,
        tables: [{ row: 3, column: 0, rows: 2, columns: 1 }],
      })
    );
  });

  it("lists our functions first, explains their arguments, and picks a value by Tab", async () => {
    await book.goTo("B2");
    await book.page.keyboard.type("=ISO", { delay: 30 });
    const suggestions = book.page.getByText(/^ISO[A-Z]+$/);
    await suggestions.first().waitFor();
    expect(await suggestions.first().textContent()).toBe("ISOLIQ");
    await book.page.keyboard.type("LIQ(", { delay: 30 });
    await book.page.getByRole("option", { name: '"short" Earns when the price falls.' }).waitFor();
    await book.press("ArrowDown");
    await book.press("ArrowDown");
    await book.press("Tab");
    await book.page.keyboard.type(",60000,0.5,10)", { delay: 10 });
    await book.press("Enter");
    await book.holds("B2", '=ISOLIQ("short",60000,0.5,10)');
    await book.shows("B2", [[expect.stringMatching(/^65671\.64/)]]);
  });

  it("shows #BUSY! while a function has not answered", async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const answer = new Promise((resolve) => Object.assign(window, { answerNow: resolve }));
      workbook.registerFunctions([{ id: "SLOW", name: "SLOW", parameters: [] }], () => answer);
    });
    await book.type("A1", "=SLOW()+1");
    await book.shows("A1", [["#BUSY!"]]);
    await book.page.evaluate(() => (window as any).answerNow(41));
    await book.shows("A1", [["42"]]);
  });

  it("puts cells on the system's clipboard as text", async () => {
    await book.type("A1", "Size");
    await book.type("B1", "0.5");
    await book.select("A1", "B1");
    await book.press("Control+c");
    const text = () => book.page.evaluate(() => navigator.clipboard.readText());
    await eventually(async () => expect((await text()).trim()).toBe("Size\t0.5"));
  });

  it("undoes nothing that the add-in wrote, nor what was before it", async () => {
    await book.type("A1", "1");
    await book.paneFrame().evaluate(async () => {
      const { Excel } = window as any;
      await Excel.run(async (context: any) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["written"]];
        await context.sync();
      });
    });
    await book.type("C1", "3");
    await book.press("Control+z");
    await book.shows("A1:C1", [["1", "written", ""]]);
    await book.press("Control+z");
    await book.shows("A1:C1", [["1", "written", ""]]);
  });

  it("tells the add-in what a person selects", async () => {
    await book.goTo("A1");
    const selected = book.paneFrame().evaluate(
      () =>
        new Promise<string>((resolve) => {
          const pane = window as any;
          void pane.Excel.run(async (context: any) => {
            context.workbook.onSelectionChanged.add(async () => {
              const range = context.workbook.getSelectedRange().load("address");
              await context.sync();
              resolve(range.address);
            });
            await context.sync();
            pane.parent.isReadyToSelect = true;
          });
        })
    );
    await book.page.waitForFunction(() => (window as any).isReadyToSelect);
    await book.click("C5");
    expect(await selected).toBe("Sheet1!C5");
  });
});

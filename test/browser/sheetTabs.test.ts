import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("the tabs of the sheets", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  beforeEach(() => book.startAfresh());

  afterEach(() => expect(book.problems).toEqual([]));

  it("show sheets that are added, and rename them, formulas following", async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const first = workbook.activeSheet;
      workbook.activeSheet = workbook.addSheet("Scenarios");
      workbook.setInput(first, 0, 0, "=Scenarios!A1*2");
    });
    await book.drawn();
    await book.rename("Scenarios", "My plans");
    await book.hasSheets("Sheet1", "My plans");
    const formula = () =>
      book.page.evaluate(() => {
        const { workbook } = window.isoMarginWorkbench!;
        return workbook.cell(workbook.sheets[0]!, 0, 0)?.formula;
      });
    await eventually(async () => expect(await formula()).toBe("='My plans'!A1*2"));
  });

  it("rename a sheet not in sight by a double click, and keep the name after Escape", async () => {
    await book.page.evaluate(() => window.isoMarginWorkbench!.workbook.addSheet("Scenarios"));
    await book.rename("Scenarios", "Plan");
    await book.hasSheets("Sheet1", "Plan");
    await book.rename("Sheet1", "Draft", "Escape");
    await book.hasSheets("Sheet1", "Plan");
    await book.page.getByRole("tab", { name: "Sheet1" }).waitFor();
  });

  it("take back no edit of a cell while one is being renamed", async () => {
    await book.type("A1", "42");
    await book.beginRenaming("Sheet1");
    await book.page.keyboard.press("Control+z");
    await book.page.keyboard.type("Plan");
    await book.press("Enter");
    await book.hasSheets("Plan");
    await book.shows("A1", [["42"]]);
  });

  it("move the caret by Home and End while one is being renamed, not the selection of cells", async () => {
    await book.goTo("C3");
    await book.beginRenaming("Sheet1");
    await book.page.keyboard.press("Home");
    await book.page.keyboard.type("My ");
    await book.page.keyboard.press("End");
    await book.page.keyboard.type("0");
    await book.press("Enter");
    await book.hasSheets("My Sheet10");
    expect(
      await book.page.evaluate(() => window.isoMarginWorkbench!.workbook.selection.column)
    ).toBe(2);
  });

  it("move a sheet when they are dragged", async () => {
    await book.page.evaluate(() => window.isoMarginWorkbench!.workbook.addSheet("Scenarios"));
    await book.drawn();
    const from = (await book.page.getByRole("tab", { name: "Sheet1" }).boundingBox())!;
    const to = (await book.page.getByRole("tab", { name: "Scenarios" }).boundingBox())!;
    const y = from.y + from.height / 2;
    await book.page.mouse.move(from.x + 10, y);
    await book.page.mouse.down();
    await book.page.waitForTimeout(700);
    await book.page.mouse.move(to.x + to.width - 5, y, { steps: 8 });
    await book.drawn();
    await book.page.mouse.up();
    await book.drawn();
    await book.hasSheets("Scenarios", "Sheet1");
  });

  it("stay in their bar when one is renamed in less than half a second", async () => {
    await book.rename("Sheet1", "Plan");
    await book.page.waitForTimeout(600);
    const bar = book.page.getByRole("tablist", { name: "Sheet tabs" });
    await bar.getByRole("tab", { name: "Plan" }).waitFor();
  });
});

import fs from "node:fs";
import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("the whole job in the page: a sample becomes a live scenario workbook", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  const button = (name: string | RegExp) => book.pane.getByRole("button", { name });

  it("previews the sample without writing anything", async () => {
    await book.screenshot("start");
    await book.pane.getByText("Binance", { exact: true }).click();
    await button("Create positions sheet").waitFor();
    await book.screenshot("preview");
    await book.hasSheets("Sheet1");
  });

  it("creates the positions sheet with live liquidation prices", async () => {
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    await book.drawn();
    await book.screenshot("positions");
    expect(await book.sheetNames()).toContain("Positions");
    const { formula, value } = await liquidation();
    expect(formula).toMatch(/ISOLIQ\(/);
    expect(typeof value).toBe("number");
  });

  it("recalculates the liquidation price where a person types another entry price", async () => {
    const before = (await liquidation()).value as number;
    const entry = await cellOf("Entry");
    await book.type(entry, "30000");
    await eventually(async () => expect((await liquidation()).value).toBeLessThan(before));
  });

  it("compares strategies on a sheet of its own, with a chart over the grid", async () => {
    await book.pane.getByLabel(/Capital/).fill("10000");
    await button("Preview strategies").click();
    await button("Create scenario comparison").click();
    await book.pane.getByText("Scenario comparison created").waitFor();
    await book.page.locator(".chart svg").first().waitFor();
    await book.drawn();
    await book.screenshot("scenarios");
    expect(await book.sheetNames()).toContain("Scenarios");
    expect(await book.errorsOn("Scenarios")).toEqual([]);
  });

  it("changes the chart with the capital that a person types", async () => {
    const chart = book.page.locator(".chart svg").first();
    const before = await chart.innerHTML();
    await book.type(await assumption("Capital"), "50000");
    await eventually(async () => expect(await chart.innerHTML()).not.toBe(before));
  });

  it("keeps the chart at its place over the cells while the sheet scrolls", async () => {
    const chart = book.page.locator(".chart").first();
    const before = (await chart.boundingBox())!;
    const { x, y } = await book.centre("C8");
    await book.page.mouse.move(x, y);
    await book.page.mouse.wheel(0, 100);
    await eventually(async () =>
      expect((await chart.boundingBox())!.y).toBeCloseTo(before.y - 100, 0)
    );
    await book.page.mouse.wheel(0, -100);
  });

  it("lets a person drag the chart elsewhere", async () => {
    const chart = book.page.locator(".chart").first();
    const before = (await chart.boundingBox())!;
    await book.page.mouse.move(before.x + 60, before.y + 60);
    await book.page.mouse.down();
    await book.page.mouse.move(before.x + 90, before.y + 80, { steps: 3 });
    await book.page.mouse.up();
    await eventually(async () => {
      const { x, y } = (await chart.boundingBox())!;
      expect([x - before.x, y - before.y].map(Math.round)).toEqual([30, 20]);
    });
  });

  it("turns dark, grid and pane together", async () => {
    await book.page.getByRole("button", { name: "Switch to dark" }).click();
    const background = () =>
      book.pane.locator("body *").evaluateAll((elements) => {
        const colours = elements.map((each) => getComputedStyle(each).backgroundColor);
        return colours.find((colour) => colour !== "rgba(0, 0, 0, 0)");
      });
    await eventually(async () => expect(await background()).toMatch(/rgb\((\d|[1-6]\d), /));
    await book.screenshot("scenarios-dark");
    await book.page.getByRole("button", { name: "Switch to light" }).click();
  });

  it("saves a workbook that is a zip package with both sheets", async () => {
    const downloading = book.page.waitForEvent("download");
    await book.page.getByRole("button", { name: "Save as .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    const bytes = fs.readFileSync(await download.path());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    const names = bytes.toString("latin1");
    for (const part of ["xl/workbook.xml", "xl/worksheets/sheet3.xml", "xl/tables/table1.xml"]) {
      expect(names).toContain(part);
    }
  });

  it("opens the file that it saved: same sheets, formulas, texts and charts", async () => {
    const contents = () =>
      book.page.evaluate(async () => {
        const { workbook } = window.isoMarginWorkbench!;
        await workbook.settled();
        return workbook.sheets.map((sheet) => ({
          name: sheet.name,
          charts: sheet.charts.map(({ name, type, series }) => `${name} ${type} ${series.length}`),
          rules: sheet.conditionalFormats.length,
          lists: sheet.validations.length,
          cells: [...sheet.cells.values()]
            .map(
              (cell) =>
                `${cell.row},${cell.column} ${cell.formula ?? ""} ${workbook.text(sheet, cell.row, cell.column)}`
            ) // prettier-ignore
            .sort(),
        }));
      });
    const before = await contents();
    const downloading = book.page.waitForEvent("download");
    await book.page.getByRole("button", { name: "Save as .xlsx" }).click();
    await book.openFile(await (await downloading).path());
    await book.pane.getByText("Bring in your positions").waitFor();
    await eventually(async () => expect(await contents()).toEqual(before));
    await book.screenshot("opened");
  });

  it("raised no error, asked the host for nothing that it lacks, and stayed on this machine", async () => {
    const unsupported = await book.page.evaluate(() => [
      ...window.isoMarginWorkbench!.host.unsupported.keys(),
    ]);
    expect(unsupported).toEqual([]);
    expect(book.problems).toEqual([]);
  });

  /** Address of the first row's cell in a column of the table Positions. */
  async function cellOf(column: string): Promise<string> {
    return book.page.evaluate((name) => {
      const { workbook } = window.isoMarginWorkbench!;
      const table = workbook.findTable("Positions")!;
      const offset = table.columns.findIndex((one) => one.name === name);
      const letter = String.fromCharCode(65 + table.area.column + offset);
      return `${letter}${table.area.row + 2}`;
    }, column);
  }

  async function liquidation(): Promise<{ formula?: string; value: unknown }> {
    return book.page.evaluate(async () => {
      const { workbook } = window.isoMarginWorkbench!;
      await workbook.settled();
      const { sheet, area, columns } = workbook.findTable("Positions")!;
      const column = area.column + columns.findIndex(({ name }) => name === "Liquidation");
      const cell = workbook.cell(sheet, area.row + 1, column);
      return { formula: cell?.formula, value: cell?.value };
    });
  }

  /** Address of the cell right of the one that names an assumption on the active sheet. */
  async function assumption(label: string): Promise<string> {
    return book.page.evaluate((text) => {
      const { workbook } = window.isoMarginWorkbench!;
      for (const cell of workbook.activeSheet.cells.values()) {
        if (cell.value !== text) continue;
        return `${String.fromCharCode(65 + cell.column + 1)}${cell.row + 1}`;
      }
      throw new Error(`There is no ${text} on this sheet.`);
    }, label);
  }
});

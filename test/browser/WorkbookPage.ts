import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { eventually, PATIENCE } from "./eventually";

const SCREENSHOTS = path.resolve(__dirname, "../../build/screenshots");

/** The page of the embedded workbook, driven as a person does: mouse, keyboard, and eyes on what the cells show. */
export class WorkbookPage {
  /** Errors that the page or its frame raised and requests that left this machine. */
  readonly problems: string[] = [];

  private lastClick = 0;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext
  ) {}

  static async open(browser: Browser, address: string): Promise<WorkbookPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address });
    return WorkbookPage.openTab(context, address);
  }

  private static async openTab(context: BrowserContext, address: string): Promise<WorkbookPage> {
    const opened = new WorkbookPage(await context.newPage(), context);
    opened.page.setDefaultTimeout(PATIENCE);
    opened.watch(address);
    await opened.page.goto(address);
    await opened.ready();
    return opened;
  }

  /** Opens the page in another tab of the same browser, in front of this one. */
  async openSecondTab(): Promise<WorkbookPage> {
    return WorkbookPage.openTab(this.context, new URL(this.page.url()).origin);
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() => "isoMarginWorkbench" in window);
    await this.pane.getByText("Bring in your positions").waitFor();
    await this.page.waitForFunction(() => {
      const { workbook } = window.isoMarginWorkbench!;
      return workbook.evaluate('=ISOLIQ("long",100,1,2)') !== null && !document.hidden;
    });
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#task-pane iframe");
  }

  /** The add-in's page itself, to run code in. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/addin/"));
    if (!frame) throw new Error("The add-in's page is not loaded.");
    return frame;
  }

  /** Drags the handle at the corner of the selection, whose last cell is `from`. */
  async dragFillHandle(from: string, to: string): Promise<void> {
    const corner = await this.page.evaluate(({ row, column }) => {
      const { right, bottom } = window.isoMarginWorkbench!.viewport.cellRectangle(row, column)!;
      return { x: right, y: bottom };
    }, place(from));
    const end = await this.centre(to);
    await this.restPointer();
    await this.page.mouse.move(corner.x, corner.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 6 });
    await this.page.mouse.up();
    await this.drawn();
  }

  /** Drags the selected cell by its border to another cell. */
  async dragBorder(from: string, to: string): Promise<void> {
    const border = await this.page.evaluate(({ row, column }) => {
      const { x, y, width } = window.isoMarginWorkbench!.viewport.cellRectangle(row, column)!;
      return { x: x + width / 3, y: y + 0.5 };
    }, place(from));
    const end = await this.centre(to);
    await this.restPointer();
    await this.page.mouse.move(border.x, border.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 6 });
    await this.page.mouse.up();
    await this.drawn();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Saves a picture of the page below build/screenshots/. */
  async screenshot(name: string): Promise<void> {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  /** Clicks a cell of the sheet in sight, "B3". */
  async click(cell: string, options?: { button?: "right"; double?: boolean }): Promise<void> {
    const { x, y } = await this.centre(cell);
    await this.restPointer();
    if (options?.double) await this.page.mouse.dblclick(x, y);
    else await this.page.mouse.click(x, y, { button: options?.button });
  }

  /** Drags the pointer from one cell to another. */
  async select(first: string, last: string): Promise<void> {
    const [from, to] = [await this.centre(first), await this.centre(last)];
    await this.restPointer();
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Selects a cell and gives the grid the keyboard, without the rest that clicks need. */
  async goTo(cell: string): Promise<void> {
    await this.page.evaluate(({ row, column }) => {
      const { workbook, grid } = window.isoMarginWorkbench!;
      workbook.selection = { sheet: workbook.activeSheet, row, column, rows: 1, columns: 1 };
      grid.focus();
    }, place(cell));
    await this.drawn();
  }

  /** Selects a cell, types, and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.drawn();
  }

  /** Double-clicks the tab of a sheet, types another name over it, and presses Enter or another key. */
  async rename(sheet: string, name: string, end: "Enter" | "Escape" = "Enter"): Promise<void> {
    await this.beginRenaming(sheet);
    await this.page.keyboard.type(name);
    await this.press(end);
  }

  /** Double-clicks the tab of a sheet and waits until its name can be typed. */
  async beginRenaming(sheet: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet }).dblclick();
    await this.page.waitForFunction(() =>
      document.activeElement?.matches("[role=tab] [contenteditable=true]")
    );
  }

  /** Begins an empty workbook, as a person does, and waits for the add-in. */
  async startAfresh(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.page.getByRole("button", { name: "New", exact: true }).click();
    await this.ready();
    await this.goTo("A1");
  }

  /** Loads the page anew, as the browser's button does or by what is given. */
  async reload(by: () => Promise<unknown> = () => this.page.reload()): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), by()]);
    await this.ready();
  }

  /** Chooses a file in the dialog behind "Open". */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator("#file").setInputFiles(file);
    await this.page.locator("#notice").filter({ hasText: /open/ }).waitFor();
    await this.drawn();
  }

  /** Waits until the browser has stored everything. */
  async saved(): Promise<void> {
    await this.saysOfSaving("Saved in this browser");
  }

  /** Waits until the top bar says so of saving. */
  async saysOfSaving(text: string): Promise<void> {
    await this.page.locator("#saving").filter({ hasText: text }).waitFor();
  }

  /** Opens the menu of a row by its heading. */
  async openRowMenu(row: number): Promise<void> {
    const { y } = await this.centre(`A${row}`);
    const { left } = await this.page.locator("#sheet-area").evaluate((area) => ({
      left: area.getBoundingClientRect().left,
    }));
    await this.restPointer();
    await this.page.mouse.click(left + 20, y);
    await this.restPointer();
    await this.page.mouse.click(left + 20, y, { button: "right" });
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.drawn();
  }

  /** Waits until what changed is on the screen. */
  async drawn(): Promise<void> {
    await this.page.waitForTimeout(150);
    // A busy machine may not have come to draw yet.
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))
        )
    );
  }

  /** The text that cells of the active sheet show, row by row: "A1:B2". */
  private async texts(range: string): Promise<string[][]> {
    const [first = "", last = first] = range.split(":");
    const [from, to] = [place(first), place(last)];
    return this.page.evaluate(
      ({ from, to }) => {
        const { workbook } = window.isoMarginWorkbench!;
        const rows: string[][] = [];
        for (let row = from.row; row <= to.row; row++) {
          const line: string[] = [];
          for (let column = from.column; column <= to.column; column++) {
            line.push(workbook.text(workbook.activeSheet, row, column));
          }
          rows.push(line);
        }
        return rows;
      },
      { from, to }
    );
  }

  /** Waits until cells show these texts; fails with what they show instead. */
  async shows(range: string, expected: unknown[][]): Promise<void> {
    await eventually(async () => expect(await this.texts(range)).toEqual(expected));
  }

  /** Waits until a cell holds this formula. */
  async holds(cell: string, formula: string): Promise<void> {
    await eventually(async () => expect(await this.formula(cell)).toBe(formula));
  }

  /** Waits until the workbook has these sheets, in this order. */
  async hasSheets(...names: string[]): Promise<void> {
    await eventually(async () => expect(await this.sheetNames()).toEqual(names));
  }

  /** Waits until the notice above the status bar says so. */
  async says(text: string | RegExp): Promise<void> {
    await eventually(async () =>
      expect(await this.page.locator("#notice").textContent()).toMatch(text)
    );
  }

  private async formula(cell: string): Promise<string | undefined> {
    return this.page.evaluate(({ row, column }) => {
      const { workbook } = window.isoMarginWorkbench!;
      return workbook.cell(workbook.activeSheet, row, column)?.formula;
    }, place(cell));
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.isoMarginWorkbench!.workbook.sheets.map(({ name }) => name)
    );
  }

  /** The cells of a sheet that show an error, once every formula has its value: "R2C3 #REF!". */
  async errorsOn(sheetName: string): Promise<string[]> {
    return this.page.evaluate(async (name) => {
      const { workbook } = window.isoMarginWorkbench!;
      await workbook.settled();
      return [...workbook.findSheet(name)!.cells.values()]
        .filter(({ value }) => typeof value === "object" && value !== null)
        .map(({ row, column, value }) => `R${row + 1}C${column + 1} ${String(value)}`);
    }, sheetName);
  }

  /** Where the middle of a cell is on the page. */
  async centre(cell: string): Promise<{ x: number; y: number }> {
    const rectangle = await this.page.evaluate(({ row, column }) => {
      const found = window.isoMarginWorkbench!.viewport.cellRectangle(row, column);
      return found && { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    }, place(cell));
    if (!rectangle) throw new Error(`The cell ${cell} is not in sight.`);
    return rectangle;
  }

  /** Two clicks on neighbouring cells within half a second are a double click to the grid. */
  private async restPointer(): Promise<void> {
    await this.page.waitForTimeout(Math.max(0, this.lastClick + 600 - Date.now()));
    this.lastClick = Date.now();
  }

  private watch(address: string): void {
    this.page.on("pageerror", (error) => {
      this.problems.push(error.stack ?? error.message);
    });
    this.page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    this.page.on("request", (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(address)) {
        this.problems.push(`a request left this machine: ${url}`);
      }
    });
  }
}

function place(cell: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (column < 0) throw new Error(`"${cell}" is not the address of a cell.`);
  return { row: Number(digits) - 1, column };
}

import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

/** Each test goes on where the one before it stopped. */
describeInBrowser("from a sample over the preview to comparison, dashboard and review", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  const button = (name: string | RegExp) => book.pane.getByRole("button", { name });
  const heading = (name: string) => book.pane.getByRole("heading", { name });
  const says = (words: string | RegExp) => book.pane.getByText(words).first().waitFor();
  const openTab = (name: string) => book.pane.getByRole("tab", { name, exact: true }).click();
  const openGroup = (title: string) => book.pane.locator("summary", { hasText: title }).click();

  it("says on the Review tab that there is nothing to review yet", async () => {
    await openTab("Review");
    await says("There is nothing to review yet");
    await openTab("Positions");
  });

  it("previews the strategies of a sample before a sheet of them is there", async () => {
    await book.pane.getByText("Binance", { exact: true }).first().click();
    await button("Create positions sheet").click();
    await heading("Set the assumptions").waitFor();
    await says(/Reads the table Positions: 5 positions/);
    await book.pane.getByLabel("Capital").fill("50000");
    await openGroup("Price shocks");
    await button("Remove -50%").click();
    await button("Preview strategies").click();
    await heading("Compare the strategies").waitFor();
    await book.pane.getByRole("img", { name: /^Account after a shock/ }).waitFor();
    await says(/^(Recommended: |No strategy keeps every limit)/);
    expect(await book.sheetNames()).not.toContain("Scenarios");
  });

  it("creates the comparison with the assumptions that were previewed", async () => {
    await button("Create scenario comparison").click();
    await heading("Your comparison is ready").waitFor();
    await shows("Scenario_Capital", [["50,000.00"]]);
    await shows("Scenario_Shocks", [Array.from({ length: 10 }, () => expect.any(String))]);
    expect(await book.errorsOn("Scenarios")).toEqual([]);
  });

  it("previews what the sheet then says: the same worst losses", async () => {
    const worst = await book.page.evaluate(async () => {
      const { workbook } = window.isoMarginWorkbench!;
      await workbook.settled();
      const sheet = workbook.findSheet("Scenarios")!;
      const row = [...sheet.cells.values()].find(
        (one) => one.value === "   as a share of capital"
      )!;
      return [1, 2, 3, 4, 5].map((column) =>
        Number(workbook.cell(sheet, row.row, row.column + column)?.value)
      );
    });
    await button("Compare again").click();
    await book.pane.getByLabel("Capital").waitFor();
    await button("Preview strategies").click();
    await heading("Compare the strategies").waitFor();
    const figures = book.pane.locator("table tbody tr:nth-child(2) td:first-child");
    const shown = (await figures.allTextContents()).slice(-5).map((text) => parseFloat(text));
    expect(shown).toEqual(worst.map((share) => Math.round(share * 1000) / 10 + 0));
    await button("Change assumptions").click();
  });

  it("makes dashboard and review of the same positions with one press each", async () => {
    await button("Preview strategies").click();
    await button("Create scenario comparison").click();
    await heading("Your comparison is ready").waitFor();
    await button("Create dashboard").click();
    await says("The sheet “Dashboard” is in the workbook.");
    await button("Create review sheet").click();
    await says("The sheet “Review” is in the workbook.");
    expect(await book.sheetNames()).toEqual(expect.arrayContaining(["Dashboard", "Review"]));
    expect(await book.errorsOn("Dashboard")).toEqual([]);
    expect(await book.errorsOn("Review")).toEqual([]);
  });

  it("keeps an assumption that was typed into the sheet when it is updated", async () => {
    await typeInto("Scenario_Capital", "123456");
    await button("Compare again").click();
    await book.pane.getByLabel("An update of “Scenarios”", { exact: true }).check();
    await says("123,456");
    await button("Preview strategies").click();
    await button("Update “Scenarios”").click();
    await says("Scenario comparison updated");
    await shows("Scenario_Capital", [["123,456.00"]]);
  });

  it("saves a scenario in the workbook, loads it after a restart of the pane, and deletes it", async () => {
    await button("Compare again").click();
    await book.pane.getByLabel("A new comparison").check();
    await book.pane.getByLabel("Capital").fill("31000");
    await openGroup("Saved scenarios");
    await book.pane.getByLabel("Name").fill("Base case");
    await button("Save these assumptions").click();
    await says("“Base case” is kept in the workbook");

    await book.page.getByRole("button", { name: "Restart the add-in" }).click();
    await button("Compare scenarios").click();
    await book.pane.getByLabel("Capital").fill("1");
    await openGroup("Saved scenarios");
    await button("Load Base case").click();
    await eventually(async () =>
      expect(await book.pane.getByLabel("Capital").inputValue()).toBe("31,000")
    );
    await button("Delete Base case").click();
    await says("“Base case” is deleted");
  });

  it("writes what the review proposes into columns of its own, and clears them", async () => {
    const before = await headers();
    const margins = await column("Margin");
    await openTab("Review");
    await button(/^Write proposal: /)
      .first()
      .click();
    await says("Proposal written");
    const added = (await headers()).filter((name) => !before.includes(name));
    expect(added.length).toBeGreaterThan(0);
    expect(added.every((name) => name.startsWith("Proposed "))).toBe(true);
    expect((await column(added[0]!)).some((value) => typeof value === "number")).toBe(true);
    expect(await column("Margin")).toEqual(margins);
    await button("Clear proposals").click();
    await says("Proposals cleared");
    await eventually(async () => expect(await headers()).toEqual(before));
  });

  it("raised no error and asked the host for nothing that it lacks", async () => {
    const unsupported = await book.page.evaluate(() => [
      ...window.isoMarginWorkbench!.host.unsupported.keys(),
    ]);
    expect(unsupported).toEqual([]);
    expect(book.problems).toEqual([]);
  });

  /** Sheet and address of a named range, "Scenarios" and "C7:D9". */
  async function place(name: string): Promise<{ sheet: string; address: string }> {
    const formula = await book.page.evaluate(
      (wanted) => window.isoMarginWorkbench!.workbook.findName(wanted)!.formula,
      name
    );
    const [, sheet = "", address = ""] = /^='?([^'!]+)'?!(.+)$/.exec(formula) ?? [];
    return { sheet, address: address.replace(/\$/g, "") };
  }

  async function show(sheet: string): Promise<void> {
    await book.page.evaluate((name) => {
      const { workbook } = window.isoMarginWorkbench!;
      workbook.activeSheet = workbook.findSheet(name)!;
    }, sheet);
    await book.drawn();
  }

  /** Waits until the cells of a named range show these texts. */
  async function shows(name: string, texts: unknown[][]): Promise<void> {
    const { sheet, address } = await place(name);
    await show(sheet);
    await book.shows(address, texts);
  }

  /** Types into a named cell, as a person does. */
  async function typeInto(name: string, text: string): Promise<void> {
    const { sheet, address } = await place(name);
    await show(sheet);
    await book.type(address, text);
  }

  async function headers(): Promise<string[]> {
    return book.page.evaluate(() =>
      window.isoMarginWorkbench!.workbook.findTable("Positions")!.columns.map(({ name }) => name)
    );
  }

  async function column(name: string): Promise<unknown[]> {
    return book.page.evaluate(async (wanted) => {
      const { workbook } = window.isoMarginWorkbench!;
      await workbook.settled();
      const { sheet, area, columns } = workbook.findTable("Positions")!;
      const place = area.column + columns.findIndex((one) => one.name === wanted);
      return Array.from({ length: area.rows - 1 }, (_, index) => {
        return workbook.cell(sheet, area.row + 1 + index, place)?.value ?? null;
      });
    }, name);
  }
});

import axe from "axe-core";
import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("the controls around the grid", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  it("have names, and axe-core finds nothing in them", async () => {
    await book.page.evaluate(axe.source);
    // Digits drawn in an icon are no label.
    const violations = await book.page.evaluate(async () => {
      const found = await (window as any).axe.run(
        { exclude: ["#grid", "#task-pane iframe"] },
        { rules: { "label-content-name-mismatch": { enabled: false } } }
      );
      return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
        id,
        nodes.map(({ html }) => html),
      ]);
    });
    expect(violations).toEqual([]);
    await book.page.getByRole("textbox", { name: "Name box" }).waitFor();
    await book.page.getByRole("button", { name: "Add a sheet" }).waitFor();
  });

  it("have a line between sheet and pane that keys move, and that tells its place", async () => {
    const line = book.page.getByRole("separator", { name: "Width of the task pane" });
    const value = async (name: "now" | "min" | "max") =>
      Number(await line.getAttribute(`aria-value${name}`));
    const isWide = (width: number) =>
      eventually(async () => expect(await value("now")).toBe(width));
    const before = await value("now");
    await line.focus();
    await book.press("ArrowLeft");
    await isWide(before + 16);
    await book.press("End");
    await isWide(await value("min"));
    await book.press("Home");
    await isWide(await value("max"));
  });

  it("can be told apart in forced colours", async () => {
    await book.page.emulateMedia({ forcedColors: "active" });
    const colors = await book.page.evaluate(() => {
      const line = getComputedStyle(document.getElementById("splitter")!).backgroundColor;
      const button = getComputedStyle(document.getElementById("open")!).borderColor;
      return { line, button, surface: getComputedStyle(document.body).backgroundColor };
    });
    await book.page.emulateMedia({ forcedColors: "none" });
    expect(colors.line).not.toBe(colors.surface);
    expect(colors.button).not.toBe(colors.surface);
  });
});

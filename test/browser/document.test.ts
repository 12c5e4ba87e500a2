import fs from "node:fs";
import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describeInBrowser("the document in the page", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  beforeEach(() => book.startAfresh());

  afterEach(() => expect(book.problems).toEqual([]));

  const isNamed = (name: string) =>
    book.page.locator("#document-name").filter({ hasText: name }).waitFor();

  async function savedFile(): Promise<Buffer> {
    const downloading = book.page.waitForEvent("download");
    await book.page.getByRole("button", { name: /^Save as/ }).click();
    return fs.readFileSync(await (await downloading).path());
  }

  it("is still there after the page was loaded anew", async () => {
    await book.type("A1", '=ISOLIQ("long",60000,0.5,10)');
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      const sheet = workbook.addSheet("Second");
      workbook.setInputs(sheet, 0, 0, [["Size"], [2]]);
      workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 1 }, true, { name: "Kept" });
      workbook.settings.set("isomargin.kept", 1);
    });
    await book.saved();
    await book.reload();
    await book.hasSheets("Sheet1", "Second");
    await book.shows("A1", [[expect.stringMatching(/^54271\.35/)]]);
    const kept = await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      return [workbook.findTable("Kept")?.area.rows, workbook.settings.get("isomargin.kept")];
    });
    expect(kept).toEqual([2, 1]);
  });

  it("is empty, and says so, where what the browser kept cannot be read", async () => {
    await book.saved();
    await book.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("isomargin-workbook");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction("workbooks", "readwrite");
            const broken = { name: "x.xlsx", snapshot: { version: 1, sheets: [{ id: "a" }] } };
            transaction.objectStore("workbooks").put(broken, "current");
            transaction.oncomplete = () => resolve(request.result.close());
          };
        })
    );
    await book.reload();
    await book.says(/^The workbook kept in this browser could not be read/);
    await book.hasSheets("Sheet1");
    await book.type("A1", "=1+1");
    await book.shows("A1", [["2"]]);
  });

  it("is saved by one tab only, and a second one says that it is not", async () => {
    await book.type("A1", "first");
    await book.saved();
    const second = await book.openSecondTab();
    await second.saysOfSaving("Not saved: open in another tab");
    await second.says("changes made here are lost");
    await second.type("A1", "second");
    await second.page.waitForTimeout(1000);
    await second.page.close();
    await book.reload();
    await book.shows("A1", [["first"]]);
    await book.type("A2", "still saved");
    await book.saved();
  });

  it("is saved by a second tab that takes over, and the first one says so", async () => {
    await book.type("A1", "first");
    await book.saved();
    const second = await book.openSecondTab();
    await second.type("A1", "second");
    await second.page.getByRole("button", { name: "Save here instead" }).click();
    await second.saved();
    await book.saysOfSaving("Not saved: open in another tab");
    await book.shows("A1", [["first"]]);
    await second.page.close();
    await book.saysOfSaving("Not saved: another tab saved a newer workbook");
    await book.type("A2", "unsaved");
    await book.page.getByRole("button", { name: "Save here instead" }).click();
    await book.saved();
    await book.reload();
    await book.shows("A1:A2", [["first"], ["unsaved"]]);
  });

  it("is saved by a second tab once the first one is closed", async () => {
    await book.type("A1", "kept");
    await book.saved();
    const second = await book.openSecondTab();
    await second.saysOfSaving("Not saved: open in another tab");
    await book.page.close();
    await second.saved();
    book = second;
    await book.type("A2", "kept too");
    await book.saved();
    await book.reload();
    await book.shows("A1:A2", [["kept"], ["kept too"]]);
  });

  it("is begun afresh by New, and brought back by undo", async () => {
    await book.type("A1", "kept");
    await book.startAfresh();
    await book.shows("A1", [[""]]);
    await book.press("Control+z");
    await book.shows("A1", [["kept"]]);
  });

  it("is saved as a file and opened from it, functions live", async () => {
    await book.type("A1", "60000");
    await book.type("B1", '=ISOLIQ("long",A1,0.5,10)');
    await book.shows("B1", [[expect.stringMatching(/^54271\.35/)]]);
    const buffer = await savedFile();
    await book.startAfresh();
    await book.openFile({ name: "My plans.xlsx", mimeType: XLSX, buffer });
    await isNamed("My plans.xlsx");
    await book.holds("B1", '=ISOLIQ("long",A1,0.5,10)');
    await book.type("A1", "30000");
    await book.shows("B1", [[expect.stringMatching(/^27135\.67/)]]);
  });

  it("is opened from a file dropped on the sheet", async () => {
    await book.type("A1", "dropped");
    const bytes = [...(await savedFile())];
    await book.startAfresh();
    await book.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], "Dropped.xlsx"));
      const sheet = document.getElementById("sheet-area")!;
      sheet.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await book.shows("A1", [["dropped"]]);
    await isNamed("Dropped.xlsx");
  });

  it("stays as it is where a file is not opened, and says why", async () => {
    await book.type("A1", "kept");
    const buffer = Buffer.from("Symbol;Size\n");
    await book.openFile({ name: "positions.csv", mimeType: "text/csv", buffer });
    await book.says("positions.csv was not opened: it is not an Excel workbook (.xlsx).");
    await book.shows("A1", [["kept"]]);
  });

  it("goes on when the add-in is led elsewhere, and restarts it", async () => {
    await book.type("A1", '=ISOLIQ("long",60000,0.5,10)');
    await book.page.evaluate(() => {
      document.querySelector("iframe")!.contentWindow!.location.href = "about:blank";
    });
    await book.page.getByText("The add-in stopped.").waitFor();
    await book.type("A2", "=A1*0+7");
    await book.shows("A2", [["7"]]);
    await book.page.locator("#restart-pane").click();
    await book.pane.getByText("Bring in your positions").waitFor();
    await book.page.getByText("The add-in stopped.").waitFor({ state: "hidden" });
    await book.type("A3", '=ISOLIQ("long",30000,0.5,10)');
    await book.shows("A3", [[expect.stringMatching(/^27135\.67/)]]);
  });

  it("goes on when the add-in's page breaks", async () => {
    await book.type("A1", "kept");
    await book.paneFrame().evaluate(() => {
      document.body.replaceChildren();
      setTimeout(() => {
        throw new Error("broken on purpose");
      });
    });
    await book.page.getByText("The add-in stopped.").waitFor();
    await eventually(async () => expect(book.problems).toHaveLength(1));
    expect(book.problems.splice(0)[0]).toContain("broken on purpose");
    await book.type("A2", "=1+1");
    await book.shows("A1:A2", [["kept"], ["2"]]);
  });
});

import { createHost, DARK_THEME } from "../../../src/host";
import { createNodeRealm } from "../../../src/host/node";
import { openAddIn, type OpenAddIn } from "./openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

describe("Office.js", () => {
  it.each([true, false])("finds Excel on the desktop (debug: %s)", async (debug) => {
    const host = createHost();
    const realm = createNodeRealm(host.external, { debug });
    await expect(realm.ready()).resolves.toEqual({ host: "Excel", platform: "PC" });
    realm.dispose();
    host.dispose();
  });

  it("knows which requirement sets the host has", () => {
    const { requirements } = addIn.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  });

  it("reads the colours of the theme", async () => {
    expect(addIn.Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
    const dark = await openAddIn({ theme: DARK_THEME });
    expect(dark.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
    dark.close();
  });

  it("is told that dialogs cannot be opened", async () => {
    const status = await new Promise((resolve) =>
      addIn.Office.context.ui.displayDialogAsync("https://localhost/dialog.html", ({ status }) =>
        resolve(status)
      )
    );
    expect(status).toBe("failed");
  });

  it("works in several pages on one workbook", async () => {
    const other = addIn.host.connect();
    const realm = createNodeRealm(other.external);
    await realm.ready();
    await (realm.window.Excel as typeof Excel).run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["from the other page"]];
      await context.sync();
    });
    await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["from the other page"]]);
    });
    realm.dispose();
  });
});

describe("ribbon commands", () => {
  it("run what the add-in associated, until it says completed", async () => {
    const pressed: string[] = [];
    addIn.Office.actions.associate("createSheet", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      addIn
        .run(async (context) => {
          context.workbook.worksheets.add("By command");
          await context.sync();
        })
        .then(() => event.completed());
    });
    await addIn.host.connection.invokeRibbonCommand("createSheet", "CreateButton");
    expect(pressed).toEqual(["CreateButton"]);
    expect(addIn.host.workbook.sheets.map(({ name }) => name)).toContain("By command");
  });

  it("fail where nothing is associated", async () => {
    await expect(addIn.host.connection.invokeRibbonCommand("missing")).rejects.toThrow(/missing/);
  });

  it("fail before Office.js is loaded", async () => {
    const host = createHost();
    await expect(host.connection.invokeRibbonCommand("any")).rejects.toThrow("not loaded yet");
  });
});

/** @jest-environment jsdom */
import type { PaneServices, UpdateSummary } from "../../src/taskpane/services";
import {
  alertText,
  choose,
  closePane,
  findButton,
  heading,
  openPane,
  paste,
  press,
  statusText,
  text,
} from "./openPane";

const ONE_POSITION = "Venue,Market,Side,Size,Entry,Leverage\nBINANCE,BTCUSDT,long,0.5,60000,10\n";

const SUMMARY: UpdateSummary = {
  sheetName: "My positions",
  tableName: "Positions",
  added: ["ETHUSDT long"],
  changed: [{ label: "BTCUSDT long", columns: ["Size", "Mark"] }],
  unchanged: 4,
  vanished: ["SOLUSDT short"],
  unmentioned: [],
  kept: [],
  untouched: 0,
};

/** Opens the preview over a workbook that has a table. */
async function preview(changed: Partial<PaneServices> = {}): Promise<void> {
  await openPane({
    hasPositionsTable: async () => true,
    previewUpdate: async () => SUMMARY,
    updatePositionsSheet: async () => SUMMARY,
    undoUpdate: async () => ({ tableName: "Positions" }),
    ...changed,
  });
  await paste(ONE_POSITION);
}

const labels = () => [...document.querySelectorAll("label")].map((label) => label.textContent);

afterEach(closePane);

describe("an import into a workbook with a Positions table", () => {
  test("offers to update the table or to create a new sheet", async () => {
    await preview();
    expect(labels()).toEqual(
      expect.arrayContaining(["Update the positions sheet", "Create a new sheet"])
    );
    expect(findButton("Update positions sheet")).toBeDefined();
    expect(findButton("Create positions sheet")).toBeUndefined();
  });

  test("shows what would change before anything is written", async () => {
    let orders = 0;
    await preview({
      updatePositionsSheet: async () => {
        orders += 1;
        return SUMMARY;
      },
    });
    expect(text()).toContain("Added (1)ETHUSDT long");
    expect(text()).toContain("Changed (1)BTCUSDT long: Size, Mark");
    expect(text()).toContain("No longer in the source: kept, and marked (1)SOLUSDT short");
    expect(text()).toContain("4 positions unchanged");
    expect(orders).toBe(0);
  });

  test("says which formulas of the person stay, and which rows it does not touch", async () => {
    const kept = [{ label: "BTCUSDT long", columns: ["Mark"] }];
    await preview({ previewUpdate: async () => ({ ...SUMMARY, kept, untouched: 2 }) });
    expect(text()).toContain(
      "Formulas of yours, kept in place of the figures (1)BTCUSDT long: Mark"
    );
    expect(text()).toContain("2 rows of other accounts or exchanges left as they are");
  });

  test("says that there is nothing to change", async () => {
    await preview({
      previewUpdate: async () => ({ ...SUMMARY, added: [], changed: [], vanished: [] }),
    });
    expect(text()).toContain("The table holds the same positions already.");
  });

  test("lists no more than it has room for, and counts the rest", async () => {
    const added = Array.from({ length: 30 }, (_, index) => `COIN${index} long`);
    await preview({ previewUpdate: async () => ({ ...SUMMARY, added }) });
    expect(text()).toContain("Added (30)");
    expect(text()).toContain("COIN7 long");
    expect(text()).not.toContain("COIN8 long");
    expect(text()).toContain("and 22 more");
  });

  test("asks whether a source that may lack positions lists them all", async () => {
    const compared: unknown[] = [];
    await preview({
      previewUpdate: async ({ partial }) => {
        compared.push(partial);
        const [vanished, unmentioned] = partial ? [[], ["SOLUSDT short"]] : [["SOLUSDT short"], []];
        return { ...SUMMARY, vanished, unmentioned };
      },
    });
    expect(text()).toContain("names one market only: it may have been asked for just that one.");
    expect(text()).toContain("left unmarked (1)SOLUSDT short");
    await choose("It lists every open position: mark the others as gone");
    expect(text()).toContain("No longer in the source: kept, and marked (1)SOLUSDT short");
    await choose("It lists every open position: mark the others as gone");
    expect(text()).toContain("left unmarked (1)SOLUSDT short");
    expect(compared).toEqual(["oneMarket", undefined, "oneMarket"]);
  });

  test("does not ask so where the table holds no other position", async () => {
    await preview();
    expect(text()).not.toContain("names one market only");
  });

  test("cannot update before the comparison is there", async () => {
    let orders = 0;
    await preview({
      previewUpdate: () => new Promise(() => undefined),
      updatePositionsSheet: async () => {
        orders += 1;
        return SUMMARY;
      },
    });
    expect(text()).toContain("Comparing with the table…");
    await press("Update positions sheet");
    expect(orders).toBe(0);
  });

  test("says why the table cannot be updated, and still creates a new sheet", async () => {
    await preview({
      previewUpdate: () => Promise.reject(new Error("Its columns were changed.")),
    });
    expect(alertText()).toContain("Its columns were changed.");
    await choose("Create a new sheet");
    await press("Create positions sheet");
    expect(text()).toContain("Positions sheet created");
  });

  const FLAT = '{"assetPositions":[],"marginSummary":{"accountValue":"9"},"time":1750000000000}';

  test("of an account without positions marks those of the table as gone", async () => {
    const given: number[] = [];
    await openPane({
      hasPositionsTable: async () => true,
      previewUpdate: async () => ({ ...SUMMARY, added: [], changed: [] }),
      updatePositionsSheet: async ({ positions }) => {
        given.push(positions.length);
        return SUMMARY;
      },
    });
    await paste(FLAT);
    expect(text()).toContain("The source has no open position, but the Positions table");
    expect(text()).toContain("No longer in the source: kept, and marked (1)SOLUSDT short");
    expect(labels()).not.toContain("Create a new sheet");
    await press("Update positions sheet");
    expect(given).toEqual([0]);
    expect(heading().textContent).toBe("Set the assumptions");
  });

  test("of an account without positions offers nothing where the table has none of it", async () => {
    await openPane({
      hasPositionsTable: async () => true,
      previewUpdate: async () => ({ ...SUMMARY, added: [], changed: [], vanished: [] }),
    });
    await paste(FLAT);
    expect(findButton("Update positions sheet")).toBeUndefined();
    expect(text()).not.toContain("The source has no open position, but");
  });

  test("shows no choice where the workbook has no table", async () => {
    await preview({ hasPositionsTable: async () => false });
    expect(labels()).not.toContain("Create a new sheet");
    expect(findButton("Create positions sheet")).toBeDefined();
  });
});

describe("after an update", () => {
  test("the pane says what has changed and goes on to the scenario", async () => {
    await preview();
    await press("Update positions sheet");
    expect(heading().textContent).toBe("Set the assumptions");
    const said = "Sheet “My positions”: 1 added, 1 changed, 1 no longer in the source.";
    expect(text()).toContain(said);
    expect(statusText()).toBe(said);
  });

  test("the very table that was compared is updated", async () => {
    const given: unknown[] = [];
    await preview({
      updatePositionsSheet: async (_result, _progress, source) => {
        given.push(source?.table);
        return SUMMARY;
      },
    });
    await press("Update positions sheet");
    expect(given).toEqual(["Positions"]);
  });

  test("Undo restores the former table and is offered once", async () => {
    let undone = 0;
    await preview({
      undoUpdate: async () => {
        undone += 1;
        return { tableName: "Positions" };
      },
    });
    await press("Update positions sheet");
    await press("Undo");
    expect(undone).toBe(1);
    expect(text()).toContain("The table Positions is as it was before the update.");
    expect(findButton("Undo")).toBeUndefined();
  });

  test("Undo is still there on the way to another import", async () => {
    let undone = 0;
    await preview({
      undoUpdate: async () => {
        undone += 1;
        return { tableName: "Positions" };
      },
    });
    await press("Update positions sheet");
    await press("Start over");
    expect(heading().textContent).not.toBe("Set the assumptions");
    await press("Undo");
    expect(undone).toBe(1);
    expect(statusText()).toBe("The table Positions is as it was before the update.");
    expect(findButton("Undo")).toBeUndefined();
  });

  test("Undo says where there is nothing left to undo", async () => {
    await preview({ undoUpdate: async () => undefined });
    await press("Update positions sheet");
    await press("Undo");
    expect(alertText()).toContain("There is no update left to undo.");
  });

  test("a refusal of Excel leaves the person in the preview", async () => {
    await preview({
      updatePositionsSheet: () =>
        Promise.reject(Object.assign(new Error(), { code: "InvalidOperationInCellEditMode" })),
    });
    await press("Update positions sheet");
    expect(alertText()).toContain("The positions sheet was not updated");
    expect(heading().textContent).toBe("Check the positions");
  });
});

/** @jest-environment jsdom */
import type { Finding, ImportResult, Position } from "../../src/importing/position";
import {
  alertText,
  closePane,
  drop,
  fileOf,
  findButton,
  heading,
  openPane,
  paste,
  press,
  statusText,
  text,
} from "./openPane";

const POSITION: Position = {
  venue: "BINANCE",
  market: "BINANCE:BTCUSDT",
  symbol: "BTCUSDT",
  contract: "linear",
  side: "long",
  size: "0.5",
  entry: "60000.00",
  leverage: "10",
  margin: "3000.123456789",
  marginMode: "isolated",
  venueLiquidation: "54271.36",
  provenance: { leverage: "derived", marginMode: "assumed" },
  sourceRow: 2,
};

function resultOf(changed: Partial<ImportResult>): ImportResult {
  return {
    format: "A format",
    venue: "BINANCE",
    positions: [POSITION],
    findings: [],
    rowsRead: 1,
    flatRowsDropped: 0,
    ...changed,
  };
}

/** Opens the preview of an import with this outcome. */
async function preview(changed: Partial<ImportResult>): Promise<void> {
  await openPane({ importPositions: async () => resultOf(changed) });
  await paste("anything");
}

const cells = () =>
  [...document.querySelectorAll("tbody tr:first-child > *")].map((cell) => cell.textContent);
const group = (title: string) =>
  [...document.querySelectorAll("details")].find((one) =>
    one.querySelector("summary")?.textContent?.startsWith(title)
  );

afterEach(closePane);

describe("the preview", () => {
  test("takes the focus to its heading", async () => {
    await preview({});
    expect(document.activeElement).toBe(heading());
  });

  test("says that nothing has been written, and from what it was read", async () => {
    await preview({ format: "Bybit positions (v5 position list)" });
    expect(text()).toContain("Nothing has been written to the workbook yet.");
    expect(text()).toContain("Bybit positions (v5 position list)");
  });

  test("counts positions, flat rows and skipped rows", async () => {
    await preview({ rowsRead: 8, flatRowsDropped: 2 });
    expect(text()).toContain("1 position");
    expect(text()).toContain("2 flat rows dropped");
    expect(text()).toContain("5 rows skipped");
  });

  test("shows the eight values of a position, and our own liquidation price", async () => {
    await preview({});
    expect(cells()).toEqual([
      "BTCUSDT",
      "0.5",
      "60,000",
      "54,271.36",
      "Long",
      "10× (Worked out from other fields)",
      "3,000.123",
      "Isolated* (Assumed: the source does not say)",
      "Own liquidation 54,216.62 · venue +0.10%: tier table of another date, or margin changed sinceCorrect",
    ]);
  });

  test("heads the columns in the order of the cells", async () => {
    await preview({});
    const heads = [...document.querySelectorAll("th[scope=col]")].map((one) => one.textContent);
    expect(heads).toEqual([
      "Market",
      "Size",
      "Entry",
      "Venue liq.",
      "Side",
      "Leverage",
      "Margin",
      "Mode",
      "Own liquidation",
    ]);
  });

  test("sets derived values in italics with the reason and the exact text as title", async () => {
    await preview({});
    expect(document.querySelector("em")?.title).toBe("10: Worked out from other fields");
  });

  test("keeps the exact text of a rounded number as its title", async () => {
    await preview({});
    expect(document.querySelector('[title="3000.123456789"]')?.textContent).toBe("3,000.123");
  });

  test("explains the italics only where there are any", async () => {
    await preview({ positions: [{ ...POSITION, provenance: {} }] });
    expect(text()).not.toContain("Italic");
  });

  test("says of a missing value that it was not given", async () => {
    await preview({ positions: [{ ...POSITION, leverage: undefined, provenance: {} }] });
    expect(cells()[5]).toBe("–not given");
  });

  test("names the exchange of each position where several are mixed", async () => {
    await preview({ positions: [POSITION, { ...POSITION, venue: "BYBIT" }] });
    expect(cells()[0]).toBe("BTCUSDTBINANCE");
  });

  test("shows text from a file as text", async () => {
    await preview({ positions: [{ ...POSITION, symbol: "<img src=x>" }] });
    expect(cells()[0]).toBe("<img src=x>");
    expect(document.querySelector("img")).toBeNull();
  });

  test("shows thousands of positions in pages", async () => {
    await preview({ positions: Array.from({ length: 120 }, () => POSITION) });
    expect(document.querySelectorAll("tbody tr")).toHaveLength(50);
    await press("Show 50 more");
    await press("Show 20 more");
    expect(document.querySelectorAll("tbody tr")).toHaveLength(120);
    expect(findButton("Show")).toBeUndefined();
  });

  test("goes back without writing", async () => {
    await preview({});
    await press("Back");
    expect(heading().textContent).toBe("Bring in your positions");
    expect(document.activeElement).toBe(heading());
  });
});

describe("findings of an import", () => {
  const finding = (severity: Finding["severity"], rest: Partial<Finding> = {}): Finding => ({
    severity,
    message: `a ${severity}`,
    ...rest,
  });

  test("are grouped by what they mean, errors first", async () => {
    await preview({
      findings: [finding("info"), finding("warning"), finding("error", { row: 3 })],
    });
    const titles = [...document.querySelectorAll("summary")].map((one) => one.textContent);
    expect(titles).toEqual(["1 row left out", "1 warning", "1 note"]);
  });

  test("name the row, its symbol and the reason", async () => {
    await preview({
      findings: [finding("error", { row: 7, label: "XRPUSDT", message: "Side is missing" })],
    });
    expect(group("1 row left out")?.textContent).toContain("Row 7 · XRPUSDTSide is missing");
  });

  test("of the whole source are errors, not rows", async () => {
    await preview({ findings: [finding("error"), finding("error", { row: 2 })] });
    expect(group("2 errors")).toBeDefined();
  });

  test("are open where they matter and folded where they are notes", async () => {
    await preview({ findings: [finding("info"), finding("warning"), finding("error")] });
    expect(group("1 error")?.open).toBe(true);
    expect(group("1 warning")?.open).toBe(true);
    expect(group("1 note")?.open).toBe(false);
  });

  test("are shown in pages where there are many", async () => {
    await preview({ findings: Array.from({ length: 40 }, (_, row) => finding("error", { row })) });
    expect(group("40 rows left out")?.querySelectorAll("li")).toHaveLength(30);
    await press("Show 10 more");
    expect(group("40 rows left out")?.querySelectorAll("li")).toHaveLength(40);
  });

  test("are counted for screen readers", async () => {
    await preview({ findings: [finding("warning"), finding("error", { row: 1 })] });
    expect(statusText()).toBe("1 position, 1 error, 1 warning");
  });
});

describe("an import without positions", () => {
  test("cannot be written", async () => {
    await preview({ positions: [] });
    expect(findButton("Create positions sheet")).toBeUndefined();
    expect(text()).toContain("The source holds no positions.");
  });

  test("says that all rows are flat", async () => {
    await preview({ positions: [], flatRowsDropped: 3 });
    expect(text()).toContain("Every row that was read is flat (size 0).");
  });

  test("points to the reasons where no row could be read", async () => {
    await preview({ positions: [], findings: [{ severity: "error", row: 1, message: "bad" }] });
    expect(text()).toContain("No row could be read. See the reasons below");
  });
});

describe("creating the positions sheet", () => {
  const toPreview = (createPositionsSheet: (...args: any[]) => Promise<any>) =>
    openPane({ importPositions: async () => resultOf({}), createPositionsSheet }).then(() =>
      paste("anything")
    );

  test("hands over the whole import and goes on to the scenario", async () => {
    const given: ImportResult[] = [];
    await toPreview(async (result) => {
      given.push(result);
      return { sheetName: "Positions 2", tableName: "Positions", rows: 1 };
    });
    await press("Create positions sheet");
    expect(given).toEqual([resultOf({})]);
    expect(heading().textContent).toBe("Set the assumptions");
    expect(text()).toContain("1 position written to the sheet “Positions 2”");
    expect(document.activeElement).toBe(heading());
  });

  test.each([
    ["a file", () => drop(fileOf("mine.json", "[]")), "mine.json"],
    ["a paste", () => paste("[]"), undefined],
  ])("passes on the file name of %s", async (_kind, bring, fileName) => {
    const given: unknown[] = [];
    await openPane({
      importPositions: async () => resultOf({}),
      createPositionsSheet: async (_result, _progress, source) => {
        given.push(source);
        return { sheetName: "Positions", tableName: "Positions", rows: 1 };
      },
    });
    await bring();
    await press("Create positions sheet");
    expect(given).toEqual([{ fileName }]);
  });

  test("shows and announces each step", async () => {
    await toPreview((_result, progress) => {
      progress("Writing rows", 0.4);
      return new Promise(() => undefined);
    });
    await press("Create positions sheet");
    expect(statusText()).toBe("Writing rows");
    const bar = document.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute("aria-valuenow")).toBe("0.4");
  });

  test("keeps the focus on its button and takes no second order while it works", async () => {
    let orders = 0;
    await toPreview(() => {
      orders += 1;
      return new Promise(() => undefined);
    });
    await press("Create positions sheet");
    expect(document.activeElement).toBe(findButton("Create positions sheet"));
    await press("Create positions sheet");
    await press("Back");
    expect(orders).toBe(1);
    expect(heading().textContent).toBe("Check the positions");
  });

  test("explains a refusal of Excel and can be tried again", async () => {
    let refuse = true;
    await toPreview(async () => {
      if (refuse) throw Object.assign(new Error(), { code: "InvalidOperationInCellEditMode" });
      return { sheetName: "Positions", tableName: "Positions", rows: 1 };
    });
    await press("Create positions sheet");
    expect(alertText()).toContain("A cell is being edited");
    expect(alertText()).toContain("Press Enter or Esc in the grid, then try again.");
    refuse = false;
    await press("Create positions sheet");
    expect(alertText()).toBeUndefined();
    expect(heading().textContent).toBe("Set the assumptions");
  });
});

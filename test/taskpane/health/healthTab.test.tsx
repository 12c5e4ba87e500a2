/** @jest-environment jsdom */
import { toRecord } from "../../../src/taskpane/health/recordedError";
import type { PaneServices } from "../../../src/taskpane/services";
import { closePane, openPane, openTab, panelOf, press } from "../openPane";

const panel = () => panelOf("Health");
const text = () => panel().textContent ?? "";

const HEALTHY: PaneServices["health"] = {
  functionFacts: async () => ({ expected: ["ISOLIQ"], missing: [], calculates: true }),
  officeFacts: () => ({ host: "Excel", platform: "PC", version: "16.0", sets: [] }),
  lastError: () => undefined,
  copyText: async () => true,
};

async function openHealth(
  health: Partial<PaneServices["health"]> = {},
  changed: Partial<PaneServices> = {}
): Promise<void> {
  await openPane({ ...changed, health: { ...HEALTHY, ...health } });
  await openTab("Health");
}

describe("the Health tab", () => {
  afterEach(closePane);

  test("says that everything is in order, with version, privacy and dates of the tables", async () => {
    await openHealth();
    expect(text()).toContain("Everything that could be checked is in order.");
    expect(text()).toContain("1 of 1 functions registered");
    expect(text()).toContain("IsoMargin Version 1.2.3");
    expect(text()).toContain("your positions never leave the workbook");
    expect(text()).toContain("as of Jul 2, 2026");
  });

  test("says in which way numbers are written and read", async () => {
    await openHealth({}, { locale: "de-DE" });
    expect(text()).toContain("Numbers as inde-DE");
  });

  test("marks tables that are more than 90 days old, and no others", async () => {
    const tierTables = [
      { venue: "Binance", asOf: "2026-07-02", source: "a" },
      { venue: "Deribit", asOf: "2025-01-01", source: "b" },
    ];
    await openHealth({}, { tierTables });
    const [binance, deribit] = [...panel().querySelectorAll("li")];
    expect(binance?.textContent).not.toContain("over 90 days old");
    expect(deribit?.textContent).toContain("over 90 days old");
    expect(text()).toContain("compare it with the exchange");
    expect(text()).toContain("1 point to look at");
  });

  test("names functions that are missing, and what to do", async () => {
    await openHealth({
      functionFacts: async () => ({ expected: ["A", "B"], missing: ["B"], calculates: false }),
    });
    expect(text()).toContain("1 of 2 functions registered");
    expect(text()).toContain("Not registered: B");
    expect(text()).toContain("A test calculation does not give the right result");
    expect(text()).toContain("Close and open the workbook");
  });

  test("claims nothing where Excel does not tell", async () => {
    await openHealth({ functionFacts: async () => ({ expected: ["A", "B"] }) });
    expect(text()).toContain("Excel does not tell which functions are registered");
    expect(text()).not.toContain("test calculation");
  });

  test("shows a requirement set that is too old beside what is needed", async () => {
    const set = { name: "ExcelApi", version: "1.7", needed: "1.9", sufficient: false };
    await openHealth({ officeFacts: () => ({ sets: [set] }) });
    expect(text()).toContain("1.7, needs 1.9");
    expect(text()).toContain("Update Excel");
  });

  test("shows the last error, and looks again each time it is opened", async () => {
    const kept: ReturnType<typeof toRecord>[] = [];
    await openHealth({ lastError: () => kept.at(-1) });
    expect(text()).toContain("None since the add-in was loaded.");
    kept.push(toRecord(new TypeError("x is not a function"), new Date("2026-08-01T10:00:00Z")));
    await openTab("Positions");
    await openTab("Health");
    expect(panel().querySelector("code")?.textContent).toContain("TypeError: x is not a function");
  });

  test("copies the report that it describes", async () => {
    const copyText = jest.fn<Promise<boolean>, [string]>(async () => true);
    await openHealth({ copyText });
    await press("Copy for a bug report");
    expect(copyText.mock.calls[0]?.[0]).toMatch(/^IsoMargin 1\.2\.3\nFunctions: 1 of 1 registered/);
    expect(text()).toContain("Copied.");
  });

  test("shows the report, selected, where the clipboard is closed to the pane", async () => {
    await openHealth({ copyText: async () => false });
    await press("Copy for a bug report");
    const box = panel().querySelector("textarea")!;
    expect(box.value).toMatch(/^IsoMargin 1\.2\.3/);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    expect(text()).toContain("press Ctrl+C");
  });
});

/** @jest-environment jsdom */
import { act } from "react";
import type { PaneServices } from "../../../src/taskpane/services";
import {
  alertText,
  closePane,
  findButton,
  openPane,
  openTab,
  panelOf,
  press,
  type,
} from "../openPane";
import { LIQUIDATION } from "./entries";

const panel = () => panelOf("Functions");
const names = () => [...panel().querySelectorAll("li")].map(({ textContent }) => textContent);

async function openFunctions(functions: Partial<PaneServices["functions"]> = {}): Promise<void> {
  await openPane({
    functions: {
      readReference: async () => [LIQUIDATION],
      insertFormula: async () => ({ written: true, address: "Sheet1!B2" }),
      ...functions,
    },
  });
  await openTab("Functions");
}

describe("the Functions tab", () => {
  afterEach(closePane);

  test("lists functions with their questions, by family", async () => {
    await openPane();
    await openTab("Functions");
    expect(names()).toEqual([
      "ISOLIQ Where am I liquidated?",
      "FUNDINGCOST What does funding cost me?",
    ]);
    expect([...panel().querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "Liquidation",
      "Result and cost",
    ]);
  });

  test("narrows the list while a person types, and says how many are left", async () => {
    await openPane();
    await openTab("Functions");
    await type("Search functions", "funding");
    expect(names()).toEqual(["FUNDINGCOST What does funding cost me?"]);
    expect(panel().querySelector('[role="status"]')?.textContent).toBe("1 function");
    await type("Search functions", "xyz");
    expect(panel().textContent).toContain("No function fits “xyz”.");
  });

  test("shows a function with its example, its arguments and the way to its page", async () => {
    await openFunctions();
    await press("ISOLIQ");
    expect(document.activeElement?.textContent).toBe("ISOLIQ");
    const text = panel().textContent;
    expect(text).toContain("Where am I liquidated?");
    expect(text).toContain("=ISOLIQ(side, entry, size, leverage, [market])");
    expect(text).toContain("54,271.35678");
    expect(text).toContain("market optional");
    expect(panel().querySelector("a")?.getAttribute("href")).toBe("help/functions/ISOLIQ.html");
  });

  test("leads back to the list, where the function has the focus and the search stands", async () => {
    await openFunctions();
    await type("Search functions", "iso");
    await press("ISOLIQ");
    await press("All functions");
    expect(document.activeElement?.textContent).toBe("ISOLIQ Where am I liquidated?");
    expect(panel().querySelector("input")?.value).toBe("iso");
  });

  test("says which cell took the example", async () => {
    const insertFormula = jest.fn(async () => ({ written: true, address: "Sheet1!B2" }));
    await openFunctions({ insertFormula });
    await press("ISOLIQ");
    await press("Insert into the selected cell");
    expect(insertFormula).toHaveBeenCalledWith('=ISOLIQ("long", 60000, 0.5, 10)', false);
    expect(panel().textContent).toContain("The formula is in Sheet1!B2.");
  });

  test("asks before it replaces what is in the cell; keeping it is the answer at hand", async () => {
    const insertFormula = jest.fn(async (_formula: string, replace: boolean) => ({
      written: replace,
      address: "Sheet1!B2",
    }));
    await openFunctions({ insertFormula });
    await press("ISOLIQ");
    await press("Insert into the selected cell");
    expect(alertText()).toContain("Sheet1!B2 is not empty");
    expect(document.activeElement?.textContent).toBe("Keep it");
    await press("Keep it");
    expect(alertText()).toBeUndefined();
    expect(insertFormula).toHaveBeenCalledTimes(1);

    await press("Insert into the selected cell");
    await act(async () => {
      const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
      document.activeElement?.dispatchEvent(escape);
    });
    expect(alertText()).toBeUndefined();

    await press("Insert into the selected cell");
    await press("Replace it");
    expect(insertFormula).toHaveBeenLastCalledWith('=ISOLIQ("long", 60000, 0.5, 10)', true);
    expect(panel().textContent).toContain("The formula is in Sheet1!B2.");
  });

  test("says why nothing was inserted, and what to do", async () => {
    const refusal = Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" });
    await openFunctions({ insertFormula: () => Promise.reject(refusal) });
    await press("ISOLIQ");
    await press("Insert into the selected cell");
    expect(alertText()).toContain("The example was not inserted");
    expect(alertText()).toContain("Press Enter or Esc in the grid");
  });

  test("says that the list did not come, and asks again", async () => {
    const readReference = jest
      .fn()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValueOnce([LIQUIDATION]);
    await openFunctions({ readReference });
    expect(alertText()).toContain("The list of functions could not be loaded");
    await press("Try again");
    expect(names()).toEqual(["ISOLIQ Where am I liquidated?"]);
    expect(findButton("Try again")).toBeUndefined();
  });
});

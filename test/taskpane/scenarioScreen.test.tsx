/** @jest-environment jsdom */
import type { ScenarioOptions } from "../../src/commands/job";
import type { PaneServices } from "../../src/taskpane/services";
import {
  alertText,
  closePane,
  describedBy,
  field,
  findButton,
  heading,
  openPane,
  press,
  statusText,
  text,
  type,
} from "./openPane";

async function toScenario(changed: Partial<PaneServices> = {}): Promise<void> {
  await openPane({ hasPositionsTable: async () => true, ...changed });
  await press("Compare scenarios");
}

afterEach(closePane);

describe("the scenario step", () => {
  test("asks for capital and has defaults for the rest", async () => {
    await toScenario();
    expect(field("Capital").value).toBe("");
    expect(field("Capital").required).toBe(true);
    expect(field("Horizon").value).toBe("30");
    expect(field("Maximum leverage").value).toBe("3");
    expect(field("Maximum allocation").value).toBe("10");
  });

  test("writes nothing without capital, says why beside the field, and goes there", async () => {
    let orders = 0;
    await toScenario({
      createScenarioSheet: async () => {
        orders += 1;
        return { sheetName: "Scenarios", positions: 1 };
      },
    });
    await press("Create scenario comparison");
    expect(orders).toBe(0);
    expect(describedBy("Capital")).toContain("Enter your capital, such as 10000.");
    expect(field("Capital").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field("Capital"));
  });

  test("goes to the first wrong field and marks each of them", async () => {
    await toScenario();
    await type("Capital", "10000");
    await type("Horizon", "1.5");
    await type("Maximum leverage", "0");
    await press("Create scenario comparison");
    expect(document.activeElement).toBe(field("Horizon"));
    expect(describedBy("Horizon")).toContain("whole number of days from 0 to 3,650");
    expect(describedBy("Maximum leverage")).toContain("from 1 to 200");
  });

  test("takes a complaint back when the field is corrected", async () => {
    await toScenario();
    await press("Create scenario comparison");
    await type("Capital", "1");
    expect(describedBy("Capital")).not.toContain("Enter your capital");
  });

  test("hands over the assumptions, the allocation as a fraction", async () => {
    const given: ScenarioOptions[] = [];
    await toScenario({
      createScenarioSheet: async (options) => {
        given.push(options);
        return { sheetName: "Scenarios", positions: 2 };
      },
    });
    await type("Capital", "12,500.5");
    await press("Create scenario comparison");
    expect(given).toEqual([{ capital: 12500.5, days: 30, maxLeverage: 3, maxAllocation: 0.1 }]);
  });

  test("says which table it will read", async () => {
    await toScenario();
    expect(text()).toContain("Reads the Positions table on the sheet in view");
  });

  test("reads the very table that was written a step before", async () => {
    const given: ScenarioOptions[] = [];
    await openPane({
      createPositionsSheet: async () => ({
        sheetName: "Positions (2)",
        tableName: "Positions_2",
        rows: 1,
      }),
      createScenarioSheet: async (options) => {
        given.push(options);
        return { sheetName: "Scenarios", positions: 1 };
      },
    });
    await press("Bybit");
    await press("Create positions sheet");
    expect(text()).toContain("Reads the table Positions_2.");
    await type("Capital", "100");
    await press("Create scenario comparison");
    expect(given[0]?.table).toBe("Positions_2");
  });

  test("announces progress", async () => {
    await toScenario({
      createScenarioSheet: (_options, progress) => {
        progress?.("Drawing the chart", 0.8);
        return new Promise(() => undefined);
      },
    });
    await type("Capital", "100");
    await press("Create scenario comparison");
    expect(statusText()).toBe("Drawing the chart");
  });

  test("explains a missing table and keeps what was typed", async () => {
    await toScenario({
      createScenarioSheet: () =>
        Promise.reject(Object.assign(new Error(), { code: "ItemNotFound" })),
    });
    await type("Capital", "100");
    await press("Create scenario comparison");
    expect(alertText()).toContain("The scenario comparison was not created");
    expect(alertText()).toContain("Create the positions sheet again");
    expect(field("Capital").value).toBe("100");
  });

  test("starts over without losing the assumptions", async () => {
    await toScenario();
    await type("Capital", "777");
    await press("Start over");
    await press("Compare scenarios");
    expect(field("Capital").value).toBe("777");
  });
});

describe("the end of the job", () => {
  async function toEnd(): Promise<void> {
    await toScenario();
    await type("Capital", "100");
    await press("Create scenario comparison");
  }

  test("says what was written and what to look at", async () => {
    await toEnd();
    expect(heading().textContent).toBe("Your comparison is ready");
    expect(document.activeElement).toBe(heading());
    expect(text()).toContain("The sheet “Scenarios” compares 2 positions.");
    expect(document.querySelectorAll("dt").length).toBeGreaterThan(2);
  });

  test("marks all steps as done", async () => {
    await toEnd();
    expect(document.querySelector('[aria-current="step"]')).toBeNull();
    expect(document.querySelector("ol")?.textContent?.match(/\(done\)/g)).toHaveLength(3);
  });

  test("leads to another comparison and to another import", async () => {
    await toEnd();
    await press("Compare again");
    expect(heading().textContent).toBe("Compare scenarios");
    await press("Start over");
    expect(heading().textContent).toBe("Bring in your positions");
    expect(findButton("Compare scenarios")).toBeDefined();
  });
});

/** @jest-environment jsdom */
import { act } from "react";
import type { ScenarioOptions } from "../../../src/commands/job";
import { SheetsError } from "../../../src/sheets";
import type { ScenarioServices } from "../../../src/taskpane/scenario/ScenarioServices";
import type { PaneServices } from "../../../src/taskpane/services";
import {
  alertText,
  choose,
  closePane,
  describedBy,
  field,
  findButton,
  heading,
  openPane,
  press,
  text,
  type,
  waitForRest,
} from "../openPane";
import { scenarioServices } from "./services";

async function toAssumptions(
  changed: Partial<ScenarioServices> = {},
  pane: Partial<PaneServices> = {}
): Promise<void> {
  const scenarios = scenarioServices(changed);
  await openPane({ hasPositionsTable: async () => true, scenarios, ...pane });
  await press("Compare scenarios");
}

async function toStrategies(changed: Partial<ScenarioServices> = {}): Promise<void> {
  await toAssumptions(changed);
  await press("Preview strategies");
}

/** What is announced, in whichever of the pane's regions. */
const announced = () =>
  [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join("");

const group = (title: string) =>
  [...document.querySelectorAll("details")].find((one) => one.textContent?.startsWith(title))!;

afterEach(closePane);

describe("the assumptions", () => {
  test("have a usual value each, and capital says that it is assumed", async () => {
    await toAssumptions();
    expect(field("Capital").value).toBe("7,800");
    expect(describedBy("Capital")).toContain("Assumed: twice the margin");
    expect(field("Horizon").value).toBe("30");
    expect(field("Maximum leverage").value).toBe("3");
    expect(field("Maximum allocation").value).toBe("10");
    expect(field("Must survive a move of").value).toBe("20");
    expect(describedBy("Horizon")).toContain("days");
    expect(describedBy("Maximum allocation")).toContain("%");
    expect(field("Hedge market").value).toBe("BINANCE:BTCUSDT");
    expect(text()).toContain("Reads the table Positions: 2 positions.");
  });

  test("list funding, volatility and fees of every market of the book", async () => {
    await toAssumptions();
    const legends = [...document.querySelectorAll("legend")].map((one) => one.textContent);
    expect(legends).toEqual(["BINANCE:BTCUSDT", "BINANCE:ETHUSDT"]);
  });

  test("name every wrong field, open the group that hides one, and go to the first", async () => {
    let previews = 0;
    await toAssumptions({
      previewScenario: () => {
        previews += 1;
        return Promise.reject(new Error("not reached"));
      },
    });
    await type("Horizon", "1.5");
    await type("Largest loss", "0");
    await press("Preview strategies");
    expect(previews).toBe(0);
    expect(describedBy("Horizon")).toContain("whole number of days from 0 to 3,650");
    expect(describedBy("Largest loss")).toContain("from 0.1 to 100");
    expect(group("What a strategy has to hold").open).toBe(true);
    expect(group("Hedge").open).toBe(false);
    expect(document.activeElement).toBe(field("Horizon"));
    await type("Horizon", "2");
    expect(describedBy("Horizon")).not.toContain("whole number");
  });

  test("call a leverage outside of 2 to 5 unusual, and take it", async () => {
    const given: ScenarioOptions[] = [];
    const previewScenario = scenarioServices().previewScenario;
    await toAssumptions({
      previewScenario: (options) => {
        given.push(options);
        return previewScenario(options);
      },
    });
    await type("Maximum leverage", "8");
    expect(describedBy("Maximum leverage")).toContain("Unusual: 2 to 5 is common.");
    await press("Preview strategies");
    expect(given).toEqual([{ maxLeverage: 8 }]);
  });

  test("take shocks away and put others in", async () => {
    const given: ScenarioOptions[] = [];
    const previewScenario = scenarioServices().previewScenario;
    await toAssumptions({
      previewScenario: (options) => {
        given.push(options);
        return previewScenario(options);
      },
    });
    for (const shock of ["-50%", "-40%", "-30%", "+30%", "+40%", "+50%"]) {
      await press(`Remove ${shock}`);
    }
    await type("Another shock", "-35");
    await press("Add");
    await press("Preview strategies");
    expect(given[0]?.shocks).toEqual([-0.35, -0.2, -0.1, 0, 0.1, 0.2]);
  });

  test("take price and rates of the hedge from the market that is chosen for it", async () => {
    await toAssumptions();
    const leave = async () => {
      await act(async () => {
        field("Hedge market").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      });
      await waitForRest();
    };
    await type("Hedge market", "BINANCE:ETHUSDT");
    await leave();
    expect(field("Price now").value).toBe("2,900");
    await type("Hedge market", "foo");
    await press("Preview strategies");
    expect(describedBy("Hedge market")).toContain("“foo” is no market known here.");
    expect(group("Hedge").open).toBe(true);
    await type("Hedge market", "");
    await leave();
    expect(field("Hedge market").value).toBe("BINANCE:BTCUSDT");
  });

  test("say when the positions cannot be read, and try again", async () => {
    let fails = true;
    const { usualAssumptions } = scenarioServices();
    await toAssumptions({
      usualAssumptions: (...values) =>
        fails
          ? Promise.reject(new SheetsError("badPositions", "Positions!E7 is no price."))
          : usualAssumptions(...values),
    });
    expect(alertText()).toContain("Positions!E7 is no price.");
    fails = false;
    await press("Try again");
    expect(alertText()).toBeUndefined();
    expect(field("Capital").value).toBe("7,800");
  });

  test("stay when the person starts over", async () => {
    await toAssumptions();
    await type("Capital", "777");
    await press("Start over");
    await press("Compare scenarios");
    expect(field("Capital").value).toBe("777");
  });
});

describe("the preview", () => {
  test("shows every strategy with its figures and the recommendation before anything is written", async () => {
    let written = 0;
    await toStrategies({
      createScenarioSheet: async () => {
        written += 1;
        return { sheetName: "Scenarios", positions: 2 };
      },
    });
    expect(heading().textContent).toBe("Compare the strategies");
    expect(written).toBe(0);
    const names = [...document.querySelectorAll('th[scope="rowgroup"]')];
    expect(names).toHaveLength(5);
    expect(names[2]?.textContent).toContain("Cut to the maximum leverage and allocation.");
    expect(text()).toMatch(/Recommended: |No strategy keeps every limit/);
    const chart = document.querySelector('svg[role="img"]');
    expect(chart?.getAttribute("aria-label")).toContain("Account after a shock");
    expect(chart?.querySelectorAll("polyline")).toHaveLength(5);
  });

  test("has the figures of the chart as a table too, a row a shock", async () => {
    await toStrategies();
    const rows = document.querySelectorAll('[role="region"] tbody tr');
    expect(rows).toHaveLength(11);
    expect(rows[0]?.textContent).toMatch(/^-50%/);
  });

  test("leads back to the assumptions", async () => {
    await toStrategies();
    await press("Change assumptions");
    expect(heading().textContent).toBe("Set the assumptions");
  });

  test("hands over the assumptions and the table that was written a step before", async () => {
    const given: ScenarioOptions[] = [];
    const scenarios = scenarioServices({
      createScenarioSheet: async (options) => {
        given.push(options);
        return { sheetName: "Scenarios", positions: 2 };
      },
    });
    const sheet = { sheetName: "Positions (2)", tableName: "Positions_2", rows: 1 };
    await openPane({ scenarios, createPositionsSheet: async () => sheet });
    await press("Bybit");
    await press("Create positions sheet");
    expect(text()).toContain("Reads the table Positions_2");
    await type("Capital", "12,500.5");
    await press("Preview strategies");
    await press("Create scenario comparison");
    expect(given).toEqual([{ capital: 12500.5, table: "Positions_2" }]);
  });

  test("announces progress and stops at Cancel: the workbook is as it was", async () => {
    await toStrategies({
      createScenarioSheet: (_options, progress, cancel) => {
        progress?.("Drawing the chart", 0.8);
        return new Promise((_resolve, reject) => {
          const timer = setInterval(() => {
            if (!cancel?.signal?.aborted) return;
            clearInterval(timer);
            reject(new SheetsError("cancelled", "Cancelled."));
          }, 1);
        });
      },
    });
    await press("Create scenario comparison");
    expect(announced()).toBe("Drawing the chart");
    await press("Cancel");
    expect(announced()).toBe("Cancelled. The workbook is as it was.");
    expect(alertText()).toBeUndefined();
    expect(findButton("Create scenario comparison")).toBeDefined();
  });

  test("explains what failed and keeps the preview", async () => {
    await toStrategies({
      createScenarioSheet: () => Promise.reject(new SheetsError("protected", "It is protected.")),
    });
    await press("Create scenario comparison");
    expect(alertText()).toContain("The scenario comparison was not created");
    expect(alertText()).toContain("It is protected.");
    expect(heading().textContent).toBe("Compare the strategies");
  });
});

describe("a workbook that has a comparison", () => {
  const standing = {
    sheetName: "Scenarios",
    options: { capital: 4321, days: 9, shocks: [-0.1, 0.1], table: "Positions" },
  };

  test("may have it updated with the assumptions that stand in it", async () => {
    const previewed: ScenarioOptions[] = [];
    const updated: (string | undefined)[] = [];
    const services = scenarioServices();
    await toAssumptions({
      comparisonSheets: async () => [standing],
      previewScenario: (options) => {
        previewed.push(options);
        return services.previewScenario(options);
      },
      updateScenarioSheet: async (sheet = "") => {
        updated.push(sheet);
        return { sheetName: sheet, positions: 2, addedRows: 1, addedMarkets: 0 };
      },
    });
    await choose("An update of “Scenarios”");
    expect(text()).toContain("4,321");
    await press("Preview strategies");
    expect(previewed).toEqual([standing.options]);
    await press("Update “Scenarios”");
    expect(updated).toEqual(["Scenarios"]);
    expect(text()).toContain("Scenario comparison updated");
    expect(text()).toContain("Added: 1 row, 0 markets. What you typed stayed.");
  });

  test("gets a new one where nothing else is chosen", async () => {
    await toAssumptions({ comparisonSheets: async () => [standing] });
    await press("Preview strategies");
    expect(findButton("Create scenario comparison")).toBeDefined();
  });
});

describe("saved scenarios", () => {
  test("are kept by name, loaded and deleted", async () => {
    await toAssumptions();
    await type("Capital", "5000");
    await type("Name", "Base case");
    await press("Save these assumptions");
    expect(announced()).toContain("“Base case” is kept in the workbook");
    await type("Capital", "9");
    await press("Load Base case");
    expect(field("Capital").value).toBe("5,000");
    await press("Delete Base case");
    expect(findButton("Load Base case")).toBeUndefined();
  });

  test("need a name, and say when it is taken", async () => {
    await toAssumptions();
    await press("Save these assumptions");
    expect(describedBy("Name")).toContain("Give the scenario a name.");
    await type("Name", "Base case");
    await press("Save these assumptions");
    await type("Name", "base CASE");
    expect(describedBy("Name")).toContain("Replaces the saved “Base case”.");
  });

  test("are not saved with a wrong field", async () => {
    await toAssumptions();
    await type("Capital", "much");
    await type("Name", "Base case");
    await press("Save these assumptions");
    expect(describedBy("Capital")).toContain("Enter a number above 0.");
    expect(findButton("Load Base case")).toBeUndefined();
  });
});

describe("the end of the job", () => {
  async function toEnd(changed: Partial<ScenarioServices> = {}): Promise<void> {
    await toStrategies(changed);
    await press("Create scenario comparison");
  }

  test("says what was written and what to look at, all steps done", async () => {
    await toEnd();
    expect(heading().textContent).toBe("Your comparison is ready");
    expect(document.activeElement).toBe(heading());
    expect(text()).toContain("The sheet “Scenarios” compares 2 positions.");
    expect(document.querySelector('[aria-current="step"]')).toBeNull();
    expect(document.querySelector("ol")?.textContent?.match(/\(done\)/g)).toHaveLength(4);
  });

  test("offers the dashboard and the review with one press each", async () => {
    await toEnd();
    await press("Create dashboard");
    await press("Create review sheet");
    expect(text()).toContain("The sheet “Dashboard” is in the workbook.");
    expect(text()).toContain("The sheet “Review” is in the workbook.");
    expect(findButton("Create dashboard")).toBeUndefined();
  });

  test("makes both follow the comparison instead of copying what it assumes", async () => {
    const given: unknown[] = [];
    const further = (sheetName: string) => async (request: unknown) => {
      given.push(request);
      return { sheetName, positions: 2 };
    };
    await toEnd({
      createDashboardSheet: further("Dashboard"),
      createReviewSheet: further("Review"),
    });
    await press("Create dashboard");
    await press("Create review sheet");
    expect(given).toEqual([{ table: "Positions" }, { table: "Positions" }]);
  });

  test("says why a dashboard was not created, and lets the person try again", async () => {
    await toEnd({
      createDashboardSheet: () => Promise.reject(new SheetsError("protected", "It is protected.")),
    });
    await press("Create dashboard");
    expect(alertText()).toContain("The dashboard was not created");
    expect(findButton("Create dashboard")).toBeDefined();
  });

  test("leads to another comparison and to another import", async () => {
    await toEnd();
    await press("Compare again");
    expect(heading().textContent).toBe("Set the assumptions");
    await press("Start over");
    expect(heading().textContent).toBe("Bring in your positions");
  });
});

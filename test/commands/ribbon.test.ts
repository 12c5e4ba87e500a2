import {
  newDashboardSheet,
  newPositionsSheet,
  newReviewSheet,
  newScenarioSheet,
} from "../../src/commands/ribbon";
import { Embedded } from "../sheets/embedded";

/** What Excel hands to a ribbon command; counts how often it heard that the command has ended. */
function ribbonEvent() {
  const ended = { times: 0 };
  const event = { completed: () => void (ended.times += 1) } as Office.AddinCommands.Event;
  return { event, ended };
}

describe("a ribbon command", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => {
    embedded.close();
    delete (globalThis as any).window;
  });

  const names = () => embedded.workbook.sheets.map(({ name }) => name);

  it("makes a Positions sheet with one row to type over", async () => {
    const { event, ended } = ribbonEvent();
    await newPositionsSheet(event);
    await embedded.workbook.settled();
    expect(names()).toEqual(["Sheet1", "Positions"]);
    expect(embedded.workbook.tables[0]!.area.rows).toBe(2);
    expect(ended.times).toBe(1);
  });

  it("compares scenarios with an assumed capital that the sheet marks", async () => {
    await newPositionsSheet(ribbonEvent().event);
    await embedded.workbook.settled();
    const { event, ended } = ribbonEvent();
    await newScenarioSheet(event);
    await embedded.workbook.settled();
    const row = embedded.rowOf("Scenarios", "Capital");
    expect(embedded.value("Scenarios", row, 2)).toBe(6000);
    expect(embedded.value("Scenarios", row, 3)).toMatch(/^Assumed: twice the margin/);
    expect(ended.times).toBe(1);
  });

  it.each([
    ["Dashboard", newDashboardSheet],
    ["Review", newReviewSheet],
  ])("makes a %s sheet over the table", async (name, command) => {
    await newPositionsSheet(ribbonEvent().event);
    await embedded.workbook.settled();
    const { event, ended } = ribbonEvent();
    await command(event);
    await embedded.workbook.settled();
    expect(names()).toEqual(["Sheet1", "Positions", name]);
    expect(ended.times).toBe(1);
  });

  it("says on a sheet of its own what went wrong where no pane listens", async () => {
    const { event, ended } = ribbonEvent();
    await newScenarioSheet(event);
    const added = names()[1]!;
    expect(embedded.value(added, 0, 0)).toBe("IsoMargin could not do this");
    expect(embedded.value(added, 1, 0)).toMatch(/^There is no Positions table in this workbook/);
    expect(ended.times).toBe(1);
  });

  it("tells the pane what went wrong where one listens", async () => {
    const window = new EventTarget();
    (globalThis as any).window = window;
    const { onProblem } = await import("../../src/commands/problem");
    const heard: string[] = [];
    const stop = onProblem(({ message }) => void heard.push(message));
    await newScenarioSheet(ribbonEvent().event);
    stop();
    expect(heard).toEqual([expect.stringContaining("There is no Positions table")]);
    expect(names()).toEqual(["Sheet1"]);
  });

  it("tells Excel that it has ended even where the failure cannot be shown", async () => {
    const { event, ended } = ribbonEvent();
    embedded.intercept = async () => ({
      Results: [],
      TraceIds: [],
      Error: { Code: "GeneralException", Message: "no", Location: "", ActionIndex: 0 },
    });
    await expect(newPositionsSheet(event)).rejects.toThrow();
    expect(ended.times).toBe(1);
  });
});

import type { ImportResult } from "../../src/importing/position";
import { INITIAL_STATE, type PaneState } from "../../src/taskpane/state/paneState";
import { paneReducer, type PaneAction } from "../../src/taskpane/state/paneReducer";

const RESULT: ImportResult = {
  format: "f",
  venue: "",
  positions: [],
  findings: [],
  rowsRead: 0,
  flatRowsDropped: 0,
};
const ERROR = { title: "t", message: "m" };
const SHEET = { sheetName: "Positions", tableName: "Positions", rows: 1 };

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, INITIAL_STATE);
const imported: PaneAction = {
  type: "sourceRead",
  source: { name: "a.csv", text: "" },
  reading: { kind: "positions", result: RESULT },
};
const started: PaneAction = { type: "taskStarted", task: "positions", step: "first" };

describe("a task", () => {
  test("starts at nothing done and clears an older failure", () => {
    const state = after({ type: "taskFailed", error: ERROR }, started);
    expect(state.working).toEqual({
      task: "positions",
      step: "first",
      fraction: 0,
      cancellable: false,
    });
    expect(state.failure).toBeUndefined();
  });

  test.each([
    [0.5, 0.5],
    [7, 1],
    [-1, 0],
    [NaN, 0],
  ])("reports a progress of %p as %p", (fraction, shown) => {
    const state = after(started, { type: "progressed", step: "next", fraction });
    expect(state.working).toEqual({
      task: "positions",
      step: "next",
      fraction: shown,
      cancellable: false,
    });
  });

  test("that has ended takes no late progress", () => {
    const ended = after(started, { type: "positionsWritten", sheet: SHEET });
    expect(paneReducer(ended, { type: "progressed", step: "late", fraction: 1 })).toBe(ended);
  });

  test("that failed leaves the person on the same step with the import kept", () => {
    const state = after(imported, started, { type: "taskFailed", error: ERROR });
    expect(state.screen).toBe("preview");
    expect(state.result).toBe(RESULT);
    expect(state.working).toBeUndefined();
  });

  test("under way can be neither left nor restarted", () => {
    const busy = after(imported, started);
    expect(paneReducer(busy, { type: "wentBack" })).toBe(busy);
    expect(paneReducer(busy, { type: "restarted" })).toBe(busy);
  });
});

describe("the steps", () => {
  test("go from the start over the preview to the scenario", () => {
    const screens = [
      after(),
      after(imported),
      after(imported, { type: "positionsWritten", sheet: SHEET }),
    ].map((state) => state.screen);
    expect(screens).toEqual(["start", "preview", "scenario"]);
  });

  test("lead back from the preview only", () => {
    expect(after(imported, { type: "wentBack" }).screen).toBe("start");
    expect(
      after(imported, { type: "positionsWritten", sheet: SHEET }, { type: "wentBack" }).screen
    ).toBe("scenario");
  });

  test("skip to the scenario only where there is a table", () => {
    expect(after({ type: "scenarioOpened" }).screen).toBe("start");
    expect(after({ type: "tableLookedUp", present: true }, { type: "scenarioOpened" }).screen).toBe(
      "scenario"
    );
  });

  test("know of the table that was just written", () => {
    expect(after({ type: "positionsWritten", sheet: SHEET }).tableInWorkbook).toBe(true);
  });

  test("start over with the knowledge of the table kept", () => {
    const state = after({ type: "positionsWritten", sheet: SHEET }, { type: "restarted" });
    expect(state.screen).toBe("start");
    expect(state.tableInWorkbook).toBe(true);
    expect(state.positionsSheet).toBeUndefined();
  });
});

test("The first state is never changed in place", () => {
  const before = JSON.stringify(INITIAL_STATE);
  after(imported, started, { type: "corrected", row: 1, correction: { leverage: "9" } });
  expect(JSON.stringify(INITIAL_STATE)).toBe(before);
});

test("Looking the table up again changes nothing where nothing changed", () => {
  expect(paneReducer(INITIAL_STATE, { type: "tableLookedUp", present: false })).toBe(INITIAL_STATE);
});

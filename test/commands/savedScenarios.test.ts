import {
  deleteScenario,
  listScenarios,
  loadScenario,
  saveScenario,
} from "../../src/commands/savedScenarios";
import { Embedded } from "../sheets/embedded";

let embedded: Embedded;
beforeEach(async () => {
  embedded = await Embedded.open();
});
afterEach(() => embedded.close());

const CRASH = { capital: 50_000, shocks: [-0.6, -0.4], hedge: { leverage: 2 } };

describe("named scenarios", () => {
  it("are none in a new workbook", async () => {
    expect(await listScenarios()).toEqual([]);
    expect(await loadScenario("crash")).toBeUndefined();
    expect(await deleteScenario("crash")).toBe(false);
  });

  it("are kept in the workbook's settings, in the order of their names", async () => {
    await saveScenario("  Rally ", { days: 7 });
    await saveScenario("Crash", CRASH);
    expect((await listScenarios()).map(({ name }) => name)).toEqual(["Crash", "Rally"]);
    expect(await loadScenario("crash")).toEqual(CRASH);
    expect([...embedded.workbook.settings.keys()]).toEqual(["IsoMargin.Scenarios"]);
  });

  it("are seen by Office's own document settings too", async () => {
    await saveScenario("Crash", CRASH);
    const kept = embedded.workbook.settings.get("IsoMargin.Scenarios");
    expect(JSON.parse(JSON.stringify(kept))).toMatchObject([{ name: "Crash", options: CRASH }]);
  });

  it("replace one of the same name, whatever its case", async () => {
    await saveScenario("Crash", CRASH);
    await saveScenario("CRASH", { days: 1 });
    expect(await listScenarios()).toMatchObject([{ name: "CRASH", options: { days: 1 } }]);
  });

  it("are forgotten when they are deleted", async () => {
    await saveScenario("Crash", CRASH);
    expect(await deleteScenario(" crash ")).toBe(true);
    expect(await listScenarios()).toEqual([]);
  });

  it.each([
    ["", {}, "Give the scenario a name."],
    ["   ", {}, "Give the scenario a name."],
    ["x".repeat(61), {}, "The name of a scenario has at most 60 characters."],
    ["Crash", { days: -1 }, "days must be a number from 0 to 36500; got -1."],
    ["Crash", { hedge: { share: 3 } }, "hedge: share must be a number from 0 to 2; got 3."],
  ])("refuse %p with %j", async (name, options, message) => {
    await expect(saveScenario(name, options)).rejects.toThrow(message);
    expect(await listScenarios()).toEqual([]);
  });

  it.each([
    ["text"],
    [{ name: "Crash" }],
    [[{ name: "Crash", savedAt: "", options: { days: "soon" } }, null, 7]],
  ])("pass over what another program wrote: %j", async (value) => {
    embedded.workbook.settings.set("IsoMargin.Scenarios", value);
    expect(await listScenarios()).toEqual([]);
    await saveScenario("Rally", { days: 7 });
    expect((await listScenarios()).map(({ name }) => name)).toEqual(["Rally"]);
  });
});

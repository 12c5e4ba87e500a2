import { EXAMPLE_POSITION } from "../scenario";
import { createPositionsSheet, createScenarioSheet } from "./job";
import { showProblem } from "./problem";

/** Runs a ribbon command: a failure is shown, and Excel always hears that the command has ended. */
async function run(event: Office.AddinCommands.Event, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await showProblem(error);
  } finally {
    event.completed();
  }
}

/** Ribbon: a new Positions sheet with one example row to type over. */
export function newPositionsSheet(event: Office.AddinCommands.Event): Promise<void> {
  return run(event, () => createPositionsSheet([EXAMPLE_POSITION]));
}

/** Ribbon: a scenario comparison of the Positions table; the capital is assumed and marked so. */
export function newScenarioSheet(event: Office.AddinCommands.Event): Promise<void> {
  return run(event, () => createScenarioSheet({}));
}

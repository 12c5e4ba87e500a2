import { EXAMPLE_POSITION } from "../scenario";
import { createDashboardSheet } from "./dashboard";
import { createPositionsSheet, createScenarioSheet } from "./job";
import { showProblem } from "./problem";
import { createReviewSheet } from "./reviewSheet";

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

/** Ribbon: the book at a glance over the Positions table; the capital is assumed and marked so. */
export function newDashboardSheet(event: Office.AddinCommands.Event): Promise<void> {
  return run(event, () => createDashboardSheet());
}

/** Ribbon: what to do next with the positions of the table. */
export function newReviewSheet(event: Office.AddinCommands.Event): Promise<void> {
  return run(event, () => createReviewSheet());
}

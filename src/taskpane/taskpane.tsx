import { recordError, recordUncaughtErrors } from "./health/lastError";
import { holdProblems } from "./heldProblems";
import type { Surroundings } from "./mount";
import { numberLocale } from "./numberLocale";
import { strings } from "./strings";
import { whenShown } from "./whenShown";

/** Finds out whether there is a workbook to work with. */
async function findSurroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "no-library";
  const { host } = await Office.onReady();
  return host ? "workbook" : "browser";
}

/**
 * Starts the pane. This page also holds the worksheet functions and ribbon commands, and Excel may load it
 * without showing it: React comes in a chunk of its own, when a person sees the pane or a ribbon command
 * has something to say there.
 */
async function start(container: HTMLElement): Promise<void> {
  const problems = holdProblems();
  try {
    const surroundings = await findSurroundings();
    await Promise.race([whenShown(container), problems.first]);
    const [{ mount }, { officeServices }, locale] = await Promise.all([
      import(/* webpackChunkName: "pane" */ "./mount"),
      import(/* webpackChunkName: "pane" */ "./officeServices"),
      surroundings === "workbook" ? numberLocale() : undefined,
    ]);
    const services = () => ({ ...officeServices(locale), onRibbonProblem: problems.listen });
    mount(container, surroundings, services);
  } catch (error) {
    recordError(error);
    container.setAttribute("role", "alert");
    container.textContent = strings.failure.notLoaded(String(error));
  }
}

recordUncaughtErrors(window);
const container = document.getElementById("pane");
if (container) void start(container);

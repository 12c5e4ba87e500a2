import type { Surroundings } from "./mount";
import { strings } from "./strings";

/** Finds out whether there is a workbook to work with. */
async function findSurroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "no-library";
  const { host } = await Office.onReady();
  return host ? "workbook" : "browser";
}

/**
 * Starts the pane. React comes in a chunk of its own, after Office is ready: in the shared runtime this page
 * also holds the worksheet functions, and they go first.
 */
async function start(container: HTMLElement): Promise<void> {
  try {
    const surroundings = await findSurroundings();
    const { mount } = await import(/* webpackChunkName: "pane" */ "./mount");
    const { officeServices } = await import(/* webpackChunkName: "pane" */ "./officeServices");
    mount(container, surroundings, officeServices);
  } catch (error) {
    container.setAttribute("role", "alert");
    container.textContent = strings.failure.notLoaded(String(error));
  }
}

const container = document.getElementById("pane");
if (container) void start(container);

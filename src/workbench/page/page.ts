import "./page.css";
import {
  createHost,
  type FunctionMetadata,
  type FunctionWindow,
  type Host,
  type NativeExternal,
} from "../../host";
import { initialAppearance, rememberAppearance, type Appearance } from "./appearance";
import { CellControls } from "./cells/CellControls";
import { ChartLayer } from "./ChartLayer";
import { downloadWorkbook } from "./downloadWorkbook";
import { element } from "./elements";
import { functionInfos } from "./functionInfos";
import { createUniver } from "./grid/createUniver";
import { showErrorHints } from "./grid/errorHint";
import { offerKnownFunctions } from "./grid/offerKnownFunctions";
import { SheetViewport } from "./grid/SheetViewport";
import { SpillOutline } from "./grid/SpillOutline";
import { UNIT_ID, WorkbookGrid } from "./grid/WorkbookGrid";
import { showNotice } from "./notice";
import { makeSplitter } from "./splitter";
import { officeThemeOf, TaskPane } from "./TaskPane";

/** What the page offers to the pane's frame and to tests. */
export interface Workbench {
  host: Host;
  workbook: Host["workbook"];
  viewport: SheetViewport;
  /** Connects a page with Office.js, anew each time it is loaded; called before Office.js runs there. */
  connect(page: Window): NativeExternal;
}

declare global {
  interface Window {
    isoMarginWorkbench?: Workbench;
  }
}

const DOCUMENT_NAME = "Book1.xlsx";

async function start(): Promise<void> {
  const functions = await readFunctions();
  const host = createHost({ documentName: () => DOCUMENT_NAME });
  const { workbook } = host;
  const infos = functionInfos(functions);
  const univer = createUniver(element("grid"), infos);
  const grid = new WorkbookGrid(workbook, univer, (problem) => showNotice(problem, "problem"));
  offerKnownFunctions(
    univer.injector,
    infos.map(({ functionName }) => functionName)
  );
  const viewport = new SheetViewport(univer.injector, UNIT_ID);
  drawOverGrid(grid, viewport);
  showErrorHints(workbook, grid.api, element("sheet-area"));

  window.isoMarginWorkbench = {
    host,
    workbook,
    viewport,
    connect: connectPages(host, functions),
  };
  const pane = new TaskPane();
  // What was typed before the add-in's functions were there shows #NAME? until then.
  pane.frame.addEventListener("load", () => workbook.recalculate(true));
  setUpTopBar(host, grid, pane);
}

async function readFunctions(): Promise<FunctionMetadata[]> {
  const response = await fetch("/addin/functions.json");
  if (!response.ok) throw new Error("The add-in is not built: run `npm run build`.");
  return ((await response.json()) as { functions: FunctionMetadata[] }).functions;
}

/** A page that is loaded again gets a connection of its own; the functions then run in the newest. */
function connectPages(host: Host, functions: FunctionMetadata[]): Workbench["connect"] {
  let connection: Host["connection"] | undefined;
  return (page) => {
    connection?.dispose();
    connection = connection ? host.connect() : host.connection;
    connection.bindFunctions(functions, page as FunctionWindow);
    return connection.external;
  };
}

function drawOverGrid(grid: WorkbookGrid, viewport: SheetViewport): void {
  const { api, workbook } = grid;
  const area = element("sheet-area");
  const charts = new ChartLayer(workbook, viewport, area);
  const spill = new SpillOutline(workbook, grid.book);
  const controls = new CellControls(grid, viewport, area);
  grid.onDrawn(() => {
    charts.update();
    spill.update();
  });
  const place = () => {
    charts.place();
    controls.scrolled();
  };
  workbook.on("charts", () => grid.redraw());
  for (const event of [
    api.Event.Scroll,
    api.Event.SheetZoomChanged,
    api.Event.SheetSkeletonChanged,
  ]) {
    api.addEvent(event, () => requestAnimationFrame(place));
  }
  new ResizeObserver(place).observe(area);
}

function setUpTopBar(host: Host, grid: WorkbookGrid, pane: TaskPane): void {
  element("document-name").textContent = DOCUMENT_NAME;
  element("undo").addEventListener("click", () => grid.undo());
  element("redo").addEventListener("click", () => grid.redo());
  element("save").addEventListener("click", () => {
    downloadWorkbook(host.workbook, DOCUMENT_NAME).then(
      () => showNotice(`${DOCUMENT_NAME} is among your downloads.`),
      (error: Error) => showNotice(`The workbook could not be saved: ${error.message}`, "problem")
    );
  });
  makeSplitter(element("splitter"), element("task-pane"));

  let appearance = initialAppearance();
  const apply = (next: Appearance) => {
    appearance = next;
    document.documentElement.dataset.appearance = next;
    const other = next === "dark" ? "light" : "dark";
    element("appearance").title = `Switch to ${other}`;
    element("appearance").setAttribute("aria-label", `Switch to ${other}`);
    grid.api.toggleDarkMode(next === "dark");
    host.setTheme(officeThemeOf(next));
    pane.refreshTheme();
  };
  apply(appearance);
  element("appearance").addEventListener("click", () => {
    apply(appearance === "dark" ? "light" : "dark");
    rememberAppearance(appearance);
  });
}

start().catch((error: Error) => showNotice(error.message, "problem"));

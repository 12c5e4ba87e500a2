import "./page.css";
import "./earlyKeys";
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
import { Autosave } from "./document/Autosave";
import { acceptDroppedFiles } from "./document/dropFiles";
import { OpenDocument } from "./document/OpenDocument";
import { showSavingStatus } from "./document/savingStatus";
import { WorkbookStore, type StoredWorkbook } from "./document/WorkbookStore";
import { element } from "./elements";
import { ArgumentChoices } from "./formulas/ArgumentChoices";
import { readFunctionFile } from "./formulas/functionFile";
import { functionInfos } from "./formulas/functionInfos";
import { offerKnownFunctions } from "./formulas/offerKnownFunctions";
import { createUniver } from "./grid/createUniver";
import { showErrorHints } from "./grid/errorHint";
import { labelGrid } from "./grid/gridLabels";
import { watchGrid } from "./grid/gridStopped";
import { GridKeys } from "./grid/GridKeys";
import { NameBox } from "./grid/NameBox";
import { renameByTabs } from "./grid/sheetTabs";
import { SheetViewport } from "./grid/SheetViewport";
import { SpillOutline } from "./grid/SpillOutline";
import { UNIT_ID, WorkbookGrid } from "./grid/WorkbookGrid";
import { showNotice } from "./notice";
import { makeSplitter } from "./splitter";
import { officeThemeOf, TaskPane } from "./TaskPane";
import { Toolbar } from "./toolbar/Toolbar";

/** What the page offers to the pane's frame and to tests. */
export interface Workbench {
  host: Host;
  workbook: Host["workbook"];
  viewport: SheetViewport;
  grid: WorkbookGrid;
  /** Connects a page with Office.js, anew each time it is loaded; called before Office.js runs there. */
  connect(page: Window): NativeExternal;
}

declare global {
  interface Window {
    isoMarginWorkbench?: Workbench;
  }
}

async function start(): Promise<void> {
  const store = new WorkbookStore();
  const [file, stored] = await Promise.all([
    readFunctionFile(),
    store.load().catch(() => undefined),
  ]);
  const { functions } = file;
  const host: Host = createHost({ documentName: () => shown.name });
  const names = functions.map(({ name }) => name.toUpperCase());
  const shown = new OpenDocument(host, new Set(names));
  const { workbook } = host;
  // Until the add-in is loaded its functions are known and their cells busy.
  workbook.registerFunctions(functions, () => new Promise(() => undefined));
  if (stored) restoreStored(shown, stored);
  const infos = functionInfos(file);
  const univer = createUniver(element("grid"), infos);
  const grid = new WorkbookGrid(workbook, univer, (problem) => showNotice(problem, "problem"));
  offerKnownFunctions(
    univer.injector,
    infos.map(({ functionName }) => functionName)
  );
  const viewport = new SheetViewport(univer.injector, UNIT_ID);
  drawOverGrid(grid, viewport);
  new GridKeys(grid, univer.injector, viewport, (problem) => showNotice(problem, "problem"));
  new NameBox(grid);
  labelGrid();
  renameByTabs(univer);
  watchGrid();
  new Toolbar(grid, element("toolbar"), (problem) => showNotice(problem, "problem"));
  new ArgumentChoices(file, univer.injector, viewport, element("sheet-area"));
  showErrorHints(workbook, grid.api, element("sheet-area"));

  window.isoMarginWorkbench = {
    host,
    workbook,
    viewport,
    grid,
    connect: connectPages(host, functions),
  };
  const pane = new TaskPane(() => workbook.recalculate(true));
  const autosave = new Autosave(workbook, store, () => shown.name, showSavingStatus);
  element("save-here").addEventListener("click", () => void autosave.takeOver());
  shown.onReplaced(() => {
    pane.restart();
    autosave.schedule();
  });
  setUpDocument(shown, grid);
  setUpTopBar(host, grid, pane);
}

function restoreStored(shown: OpenDocument, { name, snapshot }: StoredWorkbook): void {
  try {
    shown.restore(name, snapshot);
  } catch (error) {
    const why = (error as Error).message;
    showNotice(`The workbook kept in this browser could not be read (${why}).`, "problem");
  }
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
  element("undo").addEventListener("click", () => grid.undo());
  element("redo").addEventListener("click", () => grid.redo());
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

function setUpDocument(shown: OpenDocument, grid: WorkbookGrid): void {
  const showName = () => (element("document-name").textContent = shown.name);
  showName();
  shown.onReplaced(showName);
  const file = element<HTMLInputElement>("file");
  const open = (chosen: File) =>
    shown.open(grid, chosen).then(
      () => showNotice(`${shown.name} is open. Ctrl+Z brings back the workbook before it.`),
      (error: Error) => showNotice(`${chosen.name} was not opened: ${error.message}.`, "problem")
    );
  element("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void open(chosen);
    file.value = "";
  });
  acceptDroppedFiles(element("sheet-area"), (dropped) => void open(dropped));
  element("new").addEventListener("click", () => {
    shown.startNew(grid);
    showNotice("This is an empty workbook. Ctrl+Z brings back the one before it.");
  });
  element("save").addEventListener("click", () => {
    shown.save().then(
      () => showNotice(`${shown.name} is among your downloads.`),
      (error: Error) => showNotice(`The workbook could not be saved: ${error.message}`, "problem")
    );
  });
}

start().catch((error: Error) => showNotice(error.message, "problem"));

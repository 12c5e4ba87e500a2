import { act } from "react";
import type { Root } from "react-dom/client";
import { TextDecoder } from "node:util";
import { importPositionsInPauses, POSITIONS_TEMPLATE_CSV } from "../../src/importing";
import { columnMemory } from "../../src/taskpane/columnMemory";
import { mount, type Surroundings } from "../../src/taskpane/mount";
import type { PaneServices } from "../../src/taskpane/services";
import { FUNDING, LIQUIDATION } from "./reference/entries";
import { reviewServices } from "./review/services";
import { scenarioServices } from "./scenario/services";

/** What jsdom lacks of a browser and the pane needs. */
export function completeBrowser(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextDecoder });
  window.scrollTo = () => undefined;
  URL.createObjectURL = () => "blob:template";
  URL.revokeObjectURL = () => undefined;
}

/** Services over the real importer; the workbook behind them accepts whatever it is given. */
export function workingServices(changed: Partial<PaneServices> = {}): PaneServices {
  return {
    version: "1.2.3",
    locale: "en-US",
    templateCsv: POSITIONS_TEMPLATE_CSV,
    tierTables: [{ venue: "Binance", asOf: "2026-07-02", source: "published brackets" }],
    now: () => new Date("2026-08-01T12:00:00Z"),
    importPositions: importPositionsInPauses,
    readSelection: async () => ({ address: "Sheet1!A1", rows: [] }),
    fetchHyperliquidAccount: async (address) => ({ text: "{}", address }),
    columnMemory: columnMemory(undefined),
    createHistorySheet: async (result) => ({
      sheetName: "History",
      tableName: "History",
      rows: result.markets.length,
    }),
    createPositionsSheet: async (result) => ({
      sheetName: "Positions",
      tableName: "Positions",
      rows: result.positions.length,
    }),
    hasPositionsTable: async () => false,
    onRibbonProblem: () => () => undefined,
    fetchSample: async () => POSITIONS_TEMPLATE_CSV,
    scenarios: scenarioServices(),
    review: reviewServices(),
    functions: {
      readReference: async () => [LIQUIDATION, FUNDING],
      insertFormula: async () => ({ written: true, address: "Sheet1!B2" }),
    },
    health: {
      functionFacts: async () => ({ expected: ["ISOLIQ"], missing: [], calculates: true }),
      officeFacts: () => ({ host: "Excel", platform: "PC", version: "16.0", sets: [] }),
      lastError: () => undefined,
      copyText: async () => true,
    },
    ...changed,
  };
}

/** A few milliseconds in which the pane goes on. */
const shortWhile = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));

/** Waits until promises and timers of a short task are through; reading pauses more often on a busy machine. */
export async function waitForRest(): Promise<void> {
  await shortWhile();
  for (let round = 0; round < 200 && document.querySelector('[role="progressbar"]'); round += 1) {
    await shortWhile();
  }
}

let root: Root | undefined;

/** Opens the pane in an empty page. */
export async function openPane(
  changed: Partial<PaneServices> = {},
  surroundings: Surroundings = "workbook"
): Promise<void> {
  completeBrowser();
  document.body.innerHTML = '<div id="pane"></div>';
  await act(async () => {
    root = mount(document.getElementById("pane")!, surroundings, () => workingServices(changed));
  });
  await waitForRest();
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
}

const named = (element: Element) =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

export const text = () => document.body.textContent ?? "";
export const heading = () => document.querySelector("h1")!;
export const alertText = () => document.querySelector('[role="alert"]')?.textContent ?? undefined;
export const statusText = () => document.querySelector('[role="status"]')?.textContent ?? "";

/** The button whose name starts with these words. */
export function findButton(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll("button")].find((one) => named(one).startsWith(name));
}

/** Presses a button as a person does, and waits until the pane has come to rest. */
export async function press(name: string): Promise<void> {
  const button = findButton(name);
  if (!button) throw new Error(`There is no button "${name}".`);
  await act(async () => {
    button.focus();
    button.click();
  });
  await waitForRest();
}

/** The field with this label. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll("label")].find((one) => named(one).startsWith(label));
  const input = document.getElementById(found?.htmlFor ?? "");
  if (!input) throw new Error(`There is no field "${label}".`);
  return input as HTMLInputElement;
}

/** What the field is described by: hint and validation message. */
export function describedBy(label: string): string {
  const ids = (field(label).getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

export async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value")!.set!;
  await act(async () => {
    setter.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function paste(value: string): Promise<void> {
  await type("Or paste the text", value);
  await press("Preview pasted text");
}

/** Drops files on the pane, and leaves it at work. */
export async function letGo(...files: File[]): Promise<void> {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files } });
  await act(async () => void window.dispatchEvent(event));
}

/** Drops files on the pane, and waits until it has come to rest. */
export async function drop(...files: File[]): Promise<void> {
  await letGo(...files);
  await waitForRest();
}

/**
 * Presses Cancel as soon as the pane tells how far a long task is. To be begun before the task: on a busy machine React's
 * `act` may go on for as long as the task tells more.
 */
export function cancelAtProgress(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role="progressbar"][aria-valuenow]')) return;
      observer.disconnect();
      findButton("Cancel")!.click();
      resolve();
    });
    observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  });
}

/** A file with an `arrayBuffer` that works in every jsdom. */
export function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const file = new File([bytes as BlobPart], name);
  file.arrayBuffer = async () => Uint8Array.from(bytes).buffer;
  return file;
}

/** Chooses the radio button or the check box with this label. */
export async function choose(label: string): Promise<void> {
  await act(async () => field(label).click());
  await waitForRest();
}

/** Chooses an option of a list by its text. */
export async function select(label: string, option: string): Promise<void> {
  const list = field(label) as unknown as HTMLSelectElement;
  const found = [...list.options].find((one) => one.textContent === option);
  if (!found) throw new Error(`"${label}" has no option "${option}".`);
  await act(async () => {
    list.value = found.value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await waitForRest();
}

/** The text of the option that a list shows. */
export const selected = (label: string) =>
  (field(label) as unknown as HTMLSelectElement).selectedOptions[0]?.textContent ?? "";

/** Rows of the preview: market, side, size. */
export const previewRows = () =>
  [...document.querySelectorAll("tbody tr")].map((row) =>
    [0, 4, 1].map((cell) => row.children[cell]?.textContent ?? "").join(" ")
  );

/** The tab with this name. */
export function findTab(name: string): HTMLElement {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const found = tabs.find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no tab "${name}".`);
  return found;
}

/** The panel of the tab with this name. */
export const panelOf = (name: string) =>
  document.getElementById(findTab(name).getAttribute("aria-controls") ?? "")!;

export async function openTab(name: string): Promise<void> {
  await act(async () => findTab(name).click());
  await waitForRest();
}

/** @jest-environment jsdom */
import { act } from "react";
import { nextTab } from "../../src/taskpane/tabs/nextTab";
import { PANE_TABS } from "../../src/taskpane/tabs/paneTabs";
import {
  closePane,
  drop,
  field,
  fileOf,
  findTab,
  openPane,
  openTab,
  panelOf,
  paste,
  press,
  type,
} from "./openPane";
import { POSITIONS_TEMPLATE_CSV } from "../../src/importing";

const openTabName = () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
const isShown = (name: string) => getComputedStyle(panelOf(name)).display !== "none";

async function pressKey(name: string, key: string): Promise<void> {
  await act(async () => {
    findTab(name).focus();
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    findTab(name).dispatchEvent(event);
  });
}

describe("the tabs of the pane", () => {
  beforeEach(() => openPane());
  afterEach(closePane);

  test("begin with the positions; every tab names its panel, every panel its tab", () => {
    expect(openTabName()).toBe("Positions");
    for (const { label } of PANE_TABS) {
      const panel = panelOf(label);
      expect(panel.getAttribute("role")).toBe("tabpanel");
      expect(panel.getAttribute("aria-labelledby")).toBe(findTab(label).id);
      expect(isShown(label)).toBe(label === "Positions");
    }
  });

  test("keep what a person has typed and the step that was reached", async () => {
    await type("Or paste the text", "half a paste");
    await openTab("Health");
    expect(isShown("Positions")).toBe(false);
    await openTab("Positions");
    expect(field("Or paste the text").value).toBe("half a paste");

    await paste(POSITIONS_TEMPLATE_CSV);
    await openTab("Functions");
    await openTab("Positions");
    expect(panelOf("Positions").querySelector("h1")?.textContent).toBe("Check the positions");
  });

  test("keep the function that was looked at", async () => {
    await openTab("Functions");
    await press("ISOLIQ");
    await openTab("Positions");
    await openTab("Functions");
    expect(panelOf("Functions").querySelector("h1")?.textContent).toBe("ISOLIQ");
  });

  test("open and take the focus by arrow keys, as one stop of the Tab key", async () => {
    await pressKey("Positions", "ArrowRight");
    expect(openTabName()).toBe("Review");
    expect(document.activeElement).toBe(findTab("Review"));
    const stops = PANE_TABS.filter(({ label }) => findTab(label).tabIndex === 0);
    expect(stops.map(({ label }) => label)).toEqual(["Review"]);
  });

  test("show the import of a file that was dropped on another tab", async () => {
    await openTab("Health");
    await drop(fileOf("positions.csv", POSITIONS_TEMPLATE_CSV));
    expect(openTabName()).toBe("Positions");
    expect(panelOf("Positions").querySelector("h1")?.textContent).toBe("Check the positions");
  });
});

test.each([
  ["ArrowRight", "a", "b"],
  ["ArrowRight", "c", "a"],
  ["ArrowLeft", "a", "c"],
  ["Home", "b", "a"],
  ["End", "b", "c"],
  ["ArrowDown", "b", undefined],
  ["x", "b", undefined],
])("%s leads from tab %s to %s", (key, from, to) => {
  expect(nextTab(["a", "b", "c"], from, key)).toBe(to);
});

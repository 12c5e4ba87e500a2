/** @jest-environment jsdom */
import { act } from "react";
import { completeBrowser, heading, text, waitForRest } from "./openPane";

/** Loads the pane's script into an empty page, as the browser does, with this Office around it. */
async function load(office: unknown): Promise<void> {
  completeBrowser();
  document.body.innerHTML = '<div id="pane">Loading IsoMargin…</div>';
  Object.assign(globalThis, { Office: office });
  await act(async () =>
    jest.isolateModulesAsync(async () => void (await import("../../src/taskpane/taskpane")))
  );
  while (text().startsWith("Loading")) await waitForRest();
}

const officeIn = (host: string | null) => ({
  onReady: async () => ({ host }),
  context: { contentLanguage: "en-US", officeTheme: { bodyBackgroundColor: "#262626" } },
});

test("In Excel the pane opens with its first step", async () => {
  await load(officeIn("Excel"));
  expect(heading().textContent).toBe("Bring in your positions");
}, 20_000);

test("In a browser tab the pane says where it belongs", async () => {
  await load(officeIn(null));
  expect(heading().textContent).toBe("IsoMargin works inside Excel");
}, 20_000);

test("Without Office.js the pane says what did not load", async () => {
  await load(undefined);
  expect(heading().textContent).toBe("IsoMargin could not reach Office");
}, 20_000);

test("A start that fails is told in words, even without React", async () => {
  await load({ onReady: () => Promise.reject(new Error("no host")) });
  expect(text()).toContain("IsoMargin could not be loaded (Error: no host).");
}, 20_000);

import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));

/**
 * `describe` for tests in a browser. Without Chromium or Chrome on the machine they are skipped with a visible line;
 * where CI is set that is a failure.
 */
export const describeInBrowser: jest.Describe | typeof describe.skip = executablePath
  ? describe
  : process.env.CI
    ? describe
    : describe.skip;

if (!executablePath && !process.env.CI) {
  process.stderr.write("Browser tests skipped: neither Chromium nor Chrome was found here.\n");
}

/** Starts the browser, without a window. */
export function launchBrowser(): Promise<Browser> {
  if (!executablePath) {
    throw new Error(
      "Neither Chromium nor Chrome was found. Install one, or name it in CHROME_PATH: browser tests must run in CI."
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

import type { Browser } from "playwright-core";
import { launchBrowser } from "./chromium";
import { serveWorkbook, type ServedWorkbook } from "./servedWorkbook";
import { WorkbookPage } from "./WorkbookPage";

/**
 * Serves the workbook and starts a browser before the tests of a block, and ends both after them. Returns what opens
 * the page in a tab of its own.
 */
export function servedInBrowser(): () => Promise<WorkbookPage> {
  let served: ServedWorkbook;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveWorkbook();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });
  return () => WorkbookPage.open(browser, served.address);
}

/** The same with one page that the tests of the block share; `use` gets it before the first of them. */
export function openForAll(use: (book: WorkbookPage) => void): void {
  const open = servedInBrowser();
  beforeAll(async () => use(await open()));
}

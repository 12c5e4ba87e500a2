/**
 * Measures the embedded workbook in Chromium: `node bench/workbench.mjs`. It builds first what is out of date, as
 * `npm start` does, and serves it itself; WORKBOOK_ADDRESS names a page that is served already.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const START = fileURLToPath(new URL("../scripts/start.mjs", import.meta.url));
const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const ROUNDS = 5;

/** Runs `npm start` until it prints its address: once to build, then once to be measured. */
function serve() {
  if (process.env.WORKBOOK_ADDRESS) {
    return { address: process.env.WORKBOOK_ADDRESS, stop: () => undefined };
  }
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: "0" } });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    });
    child.stderr.pipe(process.stderr);
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

const median = (samples) => samples.toSorted((a, b) => a - b)[samples.length >> 1];
const report = (what, samples) => {
  const [best, worst] = [Math.min(...samples), Math.max(...samples)];
  console.log(`${what}: ${median(samples).toFixed(0)} ms (${best.toFixed(0)}–${worst.toFixed(0)})`);
};

async function measureStart(browser, startServer) {
  const [serving, grid, pane] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const server = await startServer();
    serving.push(performance.now() - started);
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => "isoMarginWorkbench" in window, null, { polling: 20 });
    grid.push(performance.now() - started);
    await page.frameLocator("#task-pane iframe").getByText("Bring in your positions").waitFor();
    pane.push(performance.now() - started);
    await page.context().close();
    server.stop();
  }
  report("npm start prints its address", serving);
  report("start to a grid that takes typing", grid);
  report("start to functions and pane", pane);
}

/** Draws two frames: what was changed is on the screen then. */
const DRAWN =
  "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));";

async function measureRecalculation(page) {
  await page.evaluate(() => {
    const { workbook } = window.isoMarginWorkbench;
    const sheet = workbook.activeSheet;
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      60_000 + row,
      `=ISOLIQ("long",A${row + 1},0.5,10,$D$1)`,
    ]);
    workbook.setInput(sheet, 0, 3, 0.005);
    workbook.setInputs(sheet, 0, 0, rows);
    workbook.recalculate();
  });
  await page.waitForTimeout(2000);
  const samples = [];
  for (let round = 1; round <= ROUNDS; round++) {
    samples.push(
      await page.evaluate(`(async () => {
        const { workbook } = window.isoMarginWorkbench;
        const started = performance.now();
        workbook.setInput(workbook.activeSheet, 0, 3, Number((0.005 + ${round} / 1000).toFixed(3)));
        workbook.recalculate();
        ${DRAWN}
        return performance.now() - started;
      })()`)
    );
    await page.waitForTimeout(1000);
  }
  report("20,000 function cells, one edit of a shared input, calculated and drawn", samples);
}

async function measureScrolling(page) {
  await page.evaluate(() => {
    const { workbook } = window.isoMarginWorkbench;
    const rows = Array.from({ length: 100_000 }, (_, row) => [
      row + 1,
      "long",
      60_000 + row,
      0.5,
      `=C${row + 1}*D${row + 1}`,
    ]);
    workbook.setInputs(workbook.activeSheet, 0, 0, rows);
  });
  await page.locator("#saving", { hasText: "Saved" }).waitFor({ timeout: 120_000 });
  await page.mouse.move(400, 400);
  await page.evaluate(() => {
    const frames = (window.frameTimes = []);
    let last = performance.now();
    const tick = (now) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let turn = 0; turn < 150; turn++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(16);
  }
  const frames = (await page.evaluate(() => window.frameTimes)).slice(1).toSorted((a, b) => a - b);
  const at = (share) => frames[Math.floor((frames.length - 1) * share)].toFixed(0);
  console.log(
    `100,000 rows, scrolling, ${frames.length} frames: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`
  );
}

/** A table of 100,000 positions, read in the pane until its preview; what keeps the page from answering is counted. */
async function measureImport(page) {
  const lines = Array.from(
    { length: 100_000 },
    (_, row) => `BINANCE,BTCUSDT,long,0.${row + 1},60000,10`
  );
  const csv = ["Venue,Market,Side,Size,Entry,Leverage", ...lines].join("\n");
  // By its path: text that is handed over is decoded in the page, which takes half a second.
  const folder = mkdtempSync(join(tmpdir(), "isomargin-"));
  const file = join(folder, "positions.csv");
  writeFileSync(file, csv);
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  await pane.evaluate(() => {
    const blocked = (window.blocked = []);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked.push(duration);
    }).observe({ type: "longtask" });
  });
  const started = performance.now();
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByRole("heading", { name: "Check the positions" }).waitFor({ timeout: 120_000 });
  rmSync(folder, { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const blocked = await pane.evaluate(() => window.blocked);
  const longest = Math.max(0, ...blocked).toFixed(0);
  console.log(
    `100,000 rows of CSV, previewed in ${seconds} s; ${blocked.length} tasks over 50 ms, longest ${longest} ms`
  );
}

async function measure() {
  const load = loadavg()[0].toFixed(1);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, load ${load}`
  );
  const executablePath = BROWSERS.find((place) => place && existsSync(place));
  const args = ["--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ executablePath, args });
  const server = await serve();
  await measureStart(browser, serve);
  for (const each of [measureRecalculation, measureScrolling, measureImport]) {
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 } })
    ).newPage();
    await page.goto(server.address);
    await page.frameLocator("#task-pane iframe").getByText("Bring in your positions").waitFor();
    await each(page);
    await page.context().close();
  }
  await browser.close();
  server.stop();
}

await measure();

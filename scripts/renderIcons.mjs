// Draws assets/*.png from the SVG files beside them: node scripts/renderIcons.mjs
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);

/** Excel's ribbon, at every scaling of the screen. The list of add-ins takes 32 and 64 pixels, a store page 128. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = [
  { drawing: "icon-small.svg", name: "icon", sizes: [16, 20, 24, 32] },
  { drawing: "icon.svg", name: "icon", sizes: [40, 48, 64, 80, 128] },
  { drawing: "positions.svg", name: "positions", sizes: RIBBON },
  { drawing: "scenarios.svg", name: "scenarios", sizes: RIBBON },
  { drawing: "dashboard.svg", name: "dashboard", sizes: RIBBON },
  { drawing: "review.svg", name: "review", sizes: RIBBON },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const { drawing, name, sizes } of DRAWINGS) {
  const svg = await readFile(new URL(drawing, assets), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`
    );
    await writeFile(
      new URL(`${name}-${size}.png`, assets),
      await page.screenshot({ omitBackground: true })
    );
  }
}
await browser.close();

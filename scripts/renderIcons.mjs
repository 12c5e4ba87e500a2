// Draws assets/*.png from the SVG files beside them: node scripts/renderIcons.mjs
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);

/** Excel's ribbon takes 16, 32 and 80 pixels, the list of add-ins 32 and 64, a store page 128. */
const DRAWINGS = [
  { drawing: "icon-small.svg", name: "icon", sizes: [16, 32] },
  { drawing: "icon.svg", name: "icon", sizes: [64, 80, 128] },
  { drawing: "positions.svg", name: "positions", sizes: [16, 32, 80] },
  { drawing: "scenarios.svg", name: "scenarios", sizes: [16, 32, 80] },
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

import { writeFunding } from "./fundingSheet";
import { writeHedge } from "./hedgeSheet";
import { writePosition } from "./positionSheet";
import { writePrices } from "./pricesSheet";
import { writeVolatility } from "./volatilitySheet";

type Write = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

/** In the order of the tabs. */
const SHEETS: readonly (readonly [string, Write])[] = [
  ["Position", writePosition],
  ["Volatility", writeVolatility],
  ["Hedge", writeHedge],
  ["Funding", writeFunding],
  ["Prices", writePrices],
];

/**
 * Fills an empty workbook with a personal risk model through Office.js: position sizing, volatility-adjusted
 * leverage, hedge and funding, on invented prices.
 *
 * Prices are written first, and what one sheet takes from another before it: a formula finds every name.
 */
export async function writeRiskModel(excel: Pick<typeof Excel, "run">): Promise<void> {
  await excel.run(async (context) => {
    const { workbook } = context;
    const empty = workbook.worksheets.getFirst();
    const sheets = SHEETS.map(([name]) => workbook.worksheets.add(name));
    empty.delete();
    await context.sync();
    for (const index of [4, 0, 1, 2, 3]) {
      const [, write] = SHEETS[index] as (typeof SHEETS)[number];
      const sheet = sheets[index] as Excel.Worksheet;
      write(workbook, sheet);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: index === 4 ? 0 : 1 };
    }
    sheets[0]?.activate();
    sheets[0]?.getRange("C6").select();
    await context.sync();
  });
}

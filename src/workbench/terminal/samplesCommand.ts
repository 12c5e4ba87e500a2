import fs from "node:fs/promises";
import path from "node:path";
import { saveRiskModel } from "../samples/riskModel/saveRiskModel";
import { openAddin } from "./openAddin";
import type { TerminalContext } from "./TerminalContext";

/** `npm run samples`: writes samples/risk-model.xlsx with the figures that the built add-in computes. */
export async function runSamplesCommand(context: TerminalContext): Promise<number> {
  const addin = await openAddin(context, "risk-model.xlsx");
  try {
    const name = path.join("samples", "risk-model.xlsx");
    const file = await saveRiskModel(addin.workbook, addin.excel);
    await fs.writeFile(path.resolve(context.folder, name), file);
    await context.output(`Saved ${name}\n`);
    return 0;
  } finally {
    addin.dispose();
  }
}

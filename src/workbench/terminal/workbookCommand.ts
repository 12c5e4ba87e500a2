import fs from "node:fs/promises";
import path from "node:path";
import { saveWorkbook } from "../../host/xlsx";
import { importFiles } from "./importFiles";
import { importSummary } from "./importSummary";
import type { ImportResult, IsoMarginLibrary } from "./IsoMarginLibrary";
import { openAddin } from "./openAddin";
import type { TerminalContext } from "./TerminalContext";
import {
  UsageError,
  WORKBOOK_USAGE,
  workbookOptions,
  type WorkbookOptions,
} from "./workbookOptions";

/** `npm run workbook`: 0 saved, 1 nothing saved, 2 the command line was not understood. */
export async function runWorkbookCommand(
  args: string[],
  context: TerminalContext
): Promise<number> {
  let options: WorkbookOptions | undefined;
  try {
    options = workbookOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.error(`${error.message}\n\n${WORKBOOK_USAGE}`);
    return 2;
  }
  if (!options) {
    await context.output(WORKBOOK_USAGE);
    return 0;
  }
  try {
    return await writeWorkbook(options, context);
  } catch (error) {
    context.error(`Nothing was saved: ${(error as Error).message}\n`);
    return 1;
  }
}

async function writeWorkbook(options: WorkbookOptions, context: TerminalContext): Promise<number> {
  const folder = context.folder;
  const target = path.resolve(folder, options.output ?? defaultName(options.files));
  const exists = await fs.stat(target).then(
    () => true,
    () => false
  );
  if (exists && options.output === undefined) {
    context.error(
      `Nothing was saved: ${path.relative(folder, target)} exists already. Name it with -o to replace it, or name another file.\n`
    );
    return 1;
  }
  const addin = await openAddin(context);
  try {
    const library = addin.commands();
    const imported = await importFiles(options.files, folder, library);
    for (const file of imported) await context.output(`${importSummary(file).join("\n")}\n`);
    const results = imported.flatMap(({ result }) => result ?? []);
    if (!results.some((result) => result.positions.length > 0)) {
      context.error("Nothing was saved: no position could be imported.\n");
      return 1;
    }
    await writeSheets(library, results, options.capital, context);
    await addin.workbook.settled();
    await fs.writeFile(target, await saveWorkbook(addin.workbook));
    const saved = path.relative(folder, target) || target;
    await context.output(`${exists ? "Replaced" : "Saved"} ${saved}\n`);
    return imported.every((file) => file.result) ? 0 : 1;
  } finally {
    addin.dispose();
  }
}

async function writeSheets(
  library: IsoMarginLibrary,
  results: ImportResult[],
  capital: number,
  context: TerminalContext
): Promise<void> {
  const [only, ...more] = results;
  const source = only && more.length === 0 ? only : results.flatMap((result) => result.positions);
  const positions = await library.createPositionsSheet(source);
  await context.output(
    `Sheet "${positions.sheetName}": table ${positions.tableName}, ${positions.rows} rows\n`
  );
  const scenarios = await library.createScenarioSheet({ capital });
  await context.output(
    `Sheet "${scenarios.sheetName}": ${scenarios.positions} positions, capital ${capital}\n`
  );
}

function defaultName(files: string[]): string {
  const first = path.basename(files[0] ?? "positions");
  return `${first.slice(0, first.length - path.extname(first).length)}.xlsx`;
}

import fs from "node:fs/promises";
import path from "node:path";
import type { Workbook } from "../../host";
import { saveWorkbook } from "../../host/xlsx";
import { importFiles, type ImportedFile } from "./importFiles";
import { importSummary } from "./importSummary";
import type { IsoMarginLibrary } from "./IsoMarginLibrary";
import { mergeResults } from "./mergeResults";
import { openAddin } from "./openAddin";
import type { TerminalContext } from "./TerminalContext";
import {
  UsageError,
  WORKBOOK_USAGE,
  workbookOptions,
  type WorkbookOptions,
} from "./workbookOptions";

/** `npm run workbook`: 0 all saved, 1 nothing saved or a file left out, 2 command line not understood. */
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
  const name = options.output ?? defaultName(options.files);
  const target = path.resolve(folder, name);
  const exists = await fs.stat(target).then(
    () => true,
    () => false
  );
  if (exists && options.output === undefined) {
    context.error(
      `Nothing was saved: ${name} exists already. Name it with -o to replace it, or name another file.\n`
    );
    return 1;
  }
  const addin = await openAddin(context);
  try {
    const library = addin.commands();
    const imported = await importFiles(options.files, folder, library);
    for (const file of imported) await context.output(`${importSummary(file).join("\n")}\n`);
    if (!imported.some(hasContent)) {
      context.error("Nothing was saved: no position and no closed trade could be imported.\n");
      return 1;
    }
    await writeSheets(addin.workbook, library, imported, options.capital, context);
    await addin.workbook.settled();
    await fs.writeFile(target, await saveWorkbook(addin.workbook));
    await context.output(`${exists ? "Replaced" : "Saved"} ${name}\n`);
    return imported.every(({ result, history }) => result ?? history) ? 0 : 1;
  } finally {
    addin.dispose();
  }
}

function hasContent({ result, history }: ImportedFile): boolean {
  return Boolean(result?.positions.length) || Boolean(history?.markets.length);
}

async function writeSheets(
  workbook: Workbook,
  library: IsoMarginLibrary,
  imported: ImportedFile[],
  capital: number | undefined,
  context: TerminalContext
): Promise<void> {
  const blank = workbook.activeSheet;
  const open = imported.filter(({ result }) => result);
  if (open.some(hasContent)) await writePositions(library, open, capital, context);
  for (const { file, history } of imported) {
    if (!history?.markets.length) continue;
    const source = { fileName: path.basename(file) };
    const made = await library.createHistorySheet(history, undefined, source);
    await context.output(`Sheet "${made.sheetName}": table ${made.tableName}, ${made.rows} rows\n`);
  }
  workbook.removeSheet(blank);
}

async function writePositions(
  library: IsoMarginLibrary,
  open: ImportedFile[],
  capital: number | undefined,
  context: TerminalContext
): Promise<void> {
  const { result, fileName } = mergeResults(open);
  const positions = await library.createPositionsSheet(result, undefined, { fileName });
  await context.output(
    `Sheet "${positions.sheetName}": table ${positions.tableName}, ${positions.rows} rows\n`
  );
  const table = positions.tableName;
  const scenarios = await library.createScenarioSheet({ capital, table });
  const stake = capital === undefined ? "capital assumed from their margin" : `capital ${capital}`;
  await context.output(
    `Sheet "${scenarios.sheetName}": ${scenarios.positions} positions, ${stake}\n`
  );
  const dashboard = await library.createDashboardSheet({ table });
  await context.output(
    `Sheet "${dashboard.sheetName}": ${dashboard.positions} positions, ${stake}\n`
  );
  const review = await library.createReviewSheet({ table });
  await context.output(`Sheet "${review.sheetName}": ${review.positions} positions\n`);
}

function defaultName(files: string[]): string {
  const first = path.basename(files[0] ?? "positions");
  return `${first.slice(0, first.length - path.extname(first).length)}.xlsx`;
}

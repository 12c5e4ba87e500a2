import { runFormulaCommand } from "./formulaCommand";
import { runSamplesCommand } from "./samplesCommand";
import type { TerminalContext } from "./TerminalContext";
import { runWorkbookCommand } from "./workbookCommand";

const USAGE = `Usage:
  npm run formula -- '=ISOLIQ("long",60000,0.5,10)'    evaluate one formula
  npm run formula -- -                                 evaluate a formula a line from standard input
  npm run workbook -- FILE... [-o out.xlsx]            positions in, workbook with scenarios out
  npm run workbook -- --help                           what the workbook command takes
  npm run samples                                      write samples/risk-model.xlsx anew
`;

/** Runs `formula ...` or `workbook ...` and returns the exit code. */
export async function runCommand(args: string[], context: TerminalContext): Promise<number> {
  const [command, ...rest] = args;
  if (command === "formula") return runFormulaCommand(rest, context);
  if (command === "workbook") return runWorkbookCommand(rest, context);
  if (command === "samples") return runSamplesCommand(context);
  context.error(USAGE);
  return 1;
}

import { createInterface } from "node:readline";
import { openAddin } from "./openAddin";
import { FormulaEvaluator } from "./FormulaEvaluator";
import type { TerminalContext } from "./TerminalContext";

const USAGE = `Usage: npm run formula -- '=ISOLIQ("long",60000,0.5,10)'
Evaluates a formula in an empty workbook and prints one line of JSON: {"value":...} or {"error":...,"message":...}.
With - instead of a formula it reads formulas from standard input, one a line, and answers each with a line.
`;

/** `npm run formula`: 0 when every formula was answered, 1 when the command was not understood. */
export async function runFormulaCommand(args: string[], context: TerminalContext): Promise<number> {
  const [formula] = args;
  if (args.length !== 1 || formula === undefined || formula === "--help") {
    context.error(USAGE);
    return formula === "--help" ? 0 : 1;
  }
  const addin = await openAddin(context);
  try {
    const evaluator = new FormulaEvaluator(addin.workbook);
    const answer = async (line: string) =>
      context.output(`${JSON.stringify(await evaluator.evaluate(line))}\n`);
    if (formula !== "-") await answer(formula);
    else for await (const line of createInterface({ input: context.input })) await answer(line);
    return 0;
  } finally {
    addin.dispose();
  }
}

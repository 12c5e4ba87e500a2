import { parseArgs } from "node:util";

export interface WorkbookOptions {
  files: string[];
  /** undefined: named after the first file, in the current folder. */
  output?: string;
  /** undefined: assumed from the positions. */
  capital?: number;
}

/** A command line that cannot be run, with what to change. */
export class UsageError extends Error {}

export const WORKBOOK_USAGE = `Usage: npm run workbook -- FILE... [-o out.xlsx] [--capital N]

Imports positions (JSON or CSV of an exchange, or the CSV template), writes a Positions and a Scenarios
sheet with live formulas, and saves them as a workbook. Several files become one table. An export of
closed trades or funding holds no open positions: it becomes a sheet "Trade history".

  -o, --output FILE   the workbook to write; an existing one is replaced
                      (default: the first FILE with .xlsx, in this folder, never replacing anything)
      --capital N     capital of the account for scenarios and dashboard
                      (default: twice the margin of the positions, marked as assumed)
      --help          this text

Exit code: 0 all files imported and saved, 1 nothing saved or a file left out, 2 command line not understood.
`;

/** Reads the arguments of `npm run workbook`; undefined where help is asked for. */
export function workbookOptions(args: string[]): WorkbookOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError("Name at least one file with positions.");
  const capital = values.capital === undefined ? undefined : positiveNumber(values.capital);
  const output = values.output;
  if (output !== undefined && !/\.xlsx$/i.test(output)) {
    throw new UsageError(`The workbook must be named .xlsx; got "${output}".`);
  }
  return { files: positionals, output, capital };
}

function positiveNumber(text: string): number {
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UsageError(`--capital must be a number above 0; got "${text}".`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        capital: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

import Papa from "papaparse";
import {
  detectColumns,
  findHeader,
  ImportError,
  missingColumns,
  type ColumnMapping,
  type HeadedTable,
  type ImportResult,
  type StepOptions,
} from "../../importing";
import { doubledHeadings } from "../../importing/csv/columns";
import { doubledError } from "../../importing/csv/importCsv";
import { importTableSteps } from "../../importing/csv/importTable";
import { refuseOtherTables } from "../../importing/csv/otherTables";
import { readTableSteps, type Table } from "../../importing/csv/readTable";
import { TWO_WAYS } from "../../importing/csv/tableNumbers";
import { historyFormatOf } from "../../importing/history/importHistory";
import type { DecimalMark } from "../../importing/numbers/readAmount";
import { finishInPauses, type Steps } from "../../importing/steps";
import { checkedText, isJson } from "../../importing/text/checkedText";
import { warnTwins } from "../../importing/warnTwins";
import type { ColumnMemory } from "../columnMemory";
import { strings } from "../strings";
import { withWholeFileSteps } from "./columnChoice";
import { openNumberSteps, settleNumbersSteps } from "./openNumber";
import { firstHistory } from "./readHistory";
import type { Columns, OpenNumber, Reading } from "./reading";
import type { CellsSource, Source, TextSource } from "./source";

/** The importer for texts, and what the person chose before. */
export interface ReadOptions extends StepOptions {
  importPositions(
    text: string,
    options: { fileName?: string } & StepOptions
  ): Promise<ImportResult>;
  memory: ColumnMemory;
}

/** Characters in which the headings of a table are looked for. */
const HEAD = 20_000;

/** True where a source is, or may be, a table with headings. */
export function isTable(source: Source): boolean {
  return "rows" in source || !isJson(source.text);
}

/** The table of a source, split at its headings. */
export async function readHeadedTable(source: Source, steps: StepOptions): Promise<HeadedTable> {
  if ("rows" in source) return findHeader({ rows: source.rows, delimiter: "," });
  const text = checkedText(source.text, source.fileName);
  return findHeader(await finishInPauses(readTableSteps(text), steps));
}

/** Reads a source as far as it can be read without asking. @throws ImportError */
export function readSource(source: Source, options: ReadOptions): Promise<Reading> {
  return "rows" in source ? readCells(source, options) : readText(source, options);
}

/** Reads a table whose columns the person chose; `mark` is the answer to an open number. */
export async function readColumns(
  columns: Columns,
  steps: StepOptions,
  mark?: DecimalMark
): Promise<Reading> {
  const work = readColumnsSteps(columns, mark);
  const { result, open } = await finishInPauses(work, steps);
  return {
    kind: "positions",
    result,
    columns,
    openNumber: open,
  };
}

function* readColumnsSteps(
  columns: Columns,
  mark: DecimalMark | undefined
): Steps<{ result: ImportResult; open: OpenNumber | undefined }> {
  const filled = yield* withWholeFileSteps(columns.table, columns);
  const { mapping } = filled;
  const table = mark ? yield* settleNumbersSteps(filled.table, mapping, mark) : filled.table;
  const format = columns.format ?? strings.mapping.format;
  const result = yield* importTableSteps(table, mapping, format);
  const open = !mark && hasTwoWays(result) ? yield* openNumberSteps(table, mapping) : undefined;
  for (const row of columns.repairedLines ?? []) {
    result.findings.push({ severity: "info", row, message: strings.repair.said });
  }
  yield* warnTwins(result);
  return { result, open };
}

/** Whether rows were left out because a number in them can be read in two ways. */
function hasTwoWays({ findings }: ImportResult): boolean {
  return findings.some(
    ({ severity, message }) => severity === "error" && message.includes(TWO_WAYS)
  );
}

async function readText(source: TextSource, options: ReadOptions): Promise<Reading> {
  const { importPositions, memory } = options;
  const { text, fileName } = source;
  if (isTable(source) && rememberedAtHead(source, memory)) {
    const table = await readHeadedTable(source, options);
    const choice = memory.recall(table.header);
    if (choice) return readColumns({ table, ...choice, remembered: true }, options);
  }
  try {
    const { onProgress, signal } = options;
    const result = await importPositions(text, { fileName, onProgress, signal });
    if (source.account) result.account = source.account;
    for (const position of result.positions) position.account ??= source.account;
    if (source.warning) result.findings.push({ severity: "warning", message: source.warning });
    return isTable(source) && hasTwoWays(result)
      ? withOpenNumber(source, result, options)
      : { kind: "positions", result };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    if (error.reason === "history") return firstHistory(source, options);
    if (error.reason !== "columns") throw error;
    const table = await readHeadedTable(source, options);
    return askForColumns(table, detectColumns(table.header), error);
  }
}

async function readCells(source: CellsSource, options: ReadOptions): Promise<Reading> {
  if (source.rows.length === 0) throw new ImportError("empty", strings.selection.empty);
  const table: Table = { rows: source.rows, delimiter: "," };
  if (historyFormatOf(table)) return firstHistory(source, options);
  const headed = findHeader(table);
  const remembered = options.memory.recall(headed.header);
  if (remembered) {
    return readColumns({ table: headed, ...remembered, remembered: true }, options);
  }
  const mapping = detectColumns(headed.header);
  try {
    refuseOtherTables(table.rows);
  } catch (error) {
    if (error instanceof ImportError && error.reason === "columns") {
      return askForColumns(headed, mapping, error);
    }
    throw error;
  }
  const [doubled] = doubledHeadings(headed.header, mapping);
  if (doubled !== undefined) return askForColumns(headed, mapping, doubledError(doubled));
  if (missingColumns(mapping).length === 0) {
    return readColumns({ table: headed, mapping }, options);
  }
  return askForColumns(headed, mapping, new ImportError("columns", strings.mapping.cellsUnknown));
}

/** A cheap look at the first lines, so that a large file is parsed once. */
function rememberedAtHead(source: TextSource, memory: ColumnMemory): boolean {
  if (memory.isEmpty()) return false;
  const head = checkedText(source.text.slice(0, HEAD), source.fileName);
  const lines = head.split("\n").slice(0, 12).join("\n");
  const { data } = Papa.parse<string[]>(lines);
  return data.some((cells) => memory.recall(cells.map((cell) => cell.trim())) !== undefined);
}

/** Asks which column holds what, or passes the error on where the text is hardly a table. */
function askForColumns(table: HeadedTable, mapping: ColumnMapping, error: ImportError): Reading {
  if (table.header.length < 3 || table.rows.length === 0) throw error;
  return { kind: "columns", columns: { table, mapping }, message: error.message };
}

/** The table of the text with the number that is open in it. */
async function withOpenNumber(
  source: TextSource,
  result: ImportResult,
  steps: StepOptions
): Promise<Reading> {
  const table = await readHeadedTable(source, steps);
  const mapping = detectColumns(table.header);
  const columns = { table, mapping, format: result.format };
  const open = await finishInPauses(openNumberSteps(table, mapping), steps);
  return { kind: "positions", result, columns, openNumber: open };
}

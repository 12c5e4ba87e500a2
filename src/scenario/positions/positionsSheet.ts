import type { Position } from "../../importing/position";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import type { Cell } from "../plan/cell";
import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { extraCells, extraColumnsOf } from "./extraColumns";
import { POSITION_COLUMNS, positionColumnIndex, type PositionColumn } from "./positionColumns";
import { positionFormulas, type CalculatedColumn } from "./positionFormulas";
import { derivedColumns, positionCells } from "./positionRows";
import { paintPositions } from "./positionsConditions";
import { formatPositions } from "./positionsFormats";
import { findingLines, LEGEND, sourceLine, type PositionsSource } from "./sourceLines";

/** Names that are free in the workbook. */
export interface PositionsNames {
  readonly sheet: string;
  readonly table: string;
}

const DEFAULT_TOLERANCE = 0.001;

/** The name of the cell with the tolerance of a table's Check column. */
export function toleranceName(table: string): string {
  return `${table}_Tolerance`;
}

function putHead(draft: SheetDraft, source: PositionsSource, names: PositionsNames): number {
  draft.write(0, 0, "Positions", "title");
  draft.height(0, 26);
  draft.write(1, 0, sourceLine(source), "subtitle");
  const findings = findingLines(source.result.findings);
  findings.forEach((line, index) => draft.write(2 + index, 0, line, "subtitle"));
  const legend = 2 + findings.length;
  draft.write(legend, 0, LEGEND, "note");
  const tolerance = legend + 1;
  draft.put(tolerance, 0, [["Check: equal within"]]);
  draft.style(area(tolerance, 0), "label");
  const at = draft.put(tolerance, 1, [[DEFAULT_TOLERANCE]]);
  draft.style(at, "input");
  draft.style(at, "words");
  draft.format(at, NUMBER_FORMATS.finePercent);
  draft.validate(at, { from: 0, to: 1 }, "Type a share from 0 to 100%, such as 0.1%.");
  draft.define(toleranceName(names.table), at);
  return tolerance + 2;
}

/** Puts neighbouring columns of the same kind as one block, so that writing takes few requests. */
function putBody(
  draft: SheetDraft,
  firstRow: number,
  positions: readonly Position[],
  columns: readonly PositionColumn[],
  table: string
): void {
  const formulas = positionFormulas(toleranceName(table));
  const typed = positions.map((position): Record<string, Cell> => ({
    ...positionCells(position),
    ...extraCells(position),
  }));
  const cellsOf = (column: PositionColumn, row: number): Cell =>
    column.typed ? (typed[row]?.[column.name] ?? null) : formulas[column.name as CalculatedColumn];
  let start = 0;
  columns.forEach((column, index) => {
    if (column.typed === columns[index + 1]?.typed) return;
    const group = columns.slice(start, index + 1);
    draft.put(
      firstRow,
      start,
      positions.map((_, row) => group.map((member) => cellsOf(member, row)))
    );
    start = index + 1;
  });
}

function styleHeader(draft: SheetDraft, row: number, columns: readonly PositionColumn[]): void {
  columns.forEach(({ content }, column) => {
    const text = content === "text" || content === "choice";
    draft.style(area(row, column), text ? "headerText" : "header");
  });
  draft.height(row, 32);
}

/** Italics for imported values that were not given; rows below each other in one area. */
function styleDerived(draft: SheetDraft, firstRow: number, positions: readonly Position[]): void {
  const derived = positions.map((position) => new Set(derivedColumns(position)));
  for (const { name } of POSITION_COLUMNS) {
    let start: number | undefined;
    for (let row = 0; row <= positions.length; row += 1) {
      const here = derived[row]?.has(name) ?? false;
      if (here) start ??= row;
      if (here || start === undefined) continue;
      draft.style(area(firstRow + start, positionColumnIndex(name), row - start), "derived");
      start = undefined;
    }
  }
}

/** The Positions sheet: an Excel Table of typed inputs and live formula columns, with its source above. */
export function positionsSheet(
  positions: readonly Position[],
  source: PositionsSource,
  names: PositionsNames
): SheetPlan {
  const draft = new SheetDraft(names.sheet, PALETTE.accent);
  const header = putHead(draft, source, names);
  const first = header + 1;
  const rows = positions.length;
  const columns: readonly PositionColumn[] = [...POSITION_COLUMNS, ...extraColumnsOf(positions)];

  draft.put(header, 0, [columns.map(({ name }) => name)]);
  putBody(draft, first, positions, columns, names.table);
  draft.table(names.table, area(header, 0, rows + 1, columns.length));

  styleHeader(draft, header, columns);
  formatPositions(draft, first, positions, columns);
  draft.style(area(first, 0, rows, columns.length), "body");
  styleDerived(draft, first, positions);
  paintPositions(draft, first, rows);
  columns.forEach(({ name, choices }, column) => {
    if (!choices) return;
    draft.validate(
      area(first, column, rows),
      { list: choices },
      `${name}: ${choices.join(" or ")}.`
    );
  });
  return draft.plan({
    columnWidths: columns.map(({ width }) => width),
    frozen: { rows: first, columns: 2 },
    printTitleRow: header,
  });
}

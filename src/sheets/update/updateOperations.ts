import {
  addressOf,
  area,
  findingLines,
  formatOfPosition,
  isLegend,
  isSourceLine,
  POSITION_COLUMNS,
  provenanceOf,
  sourceLine,
  STYLES,
  type Cell,
  type PositionsSource,
  type PositionsUpdate,
} from "../../scenario";
import type { Operation } from "../write/operation";
import { columnPoints } from "../write/writePage";
import { applyStyle } from "../write/writeStyles";
import { FontLooks } from "./fontLooks";
import { numberFormatOperation } from "./numberFormatOperation";
import type { TableState } from "./tableState";
import { writeColumnCells } from "./writeColumnCells";

/** Columns that are struck through where a position has vanished. */
const STRUCK_COLUMNS = ["Venue", "Market", "Side", "Size"];

/** Row of the sheet where the rows that an update appends begin. */
function firstAdded({ place, rows }: TableState, { added }: PositionsUpdate): number {
  return place.row + 1 + rows.length - added.length;
}

function cellOperations(state: TableState, update: PositionsUpdate): Operation[] {
  const columns = new Map<string, Map<number, Cell>>();
  const put = (name: string, row: number, cell: Cell) => {
    const cells = columns.get(name) ?? new Map<number, Cell>();
    columns.set(name, cells.set(row, cell));
  };
  for (const [row, cells] of update.cells) {
    for (const [name, cell] of cells) put(name, state.place.row + 1 + row, cell);
  }
  update.added.forEach(({ cells }, index) => {
    for (const [name, cell] of cells) put(name, firstAdded(state, update) + index, cell);
  });
  return [...columns].flatMap(([name, cells]) =>
    writeColumnCells(state.place.column + state.header.indexOf(name), cells, "formulasR1C1")
  );
}

/** Prices and sizes in the digits of each appended position. */
function formatOperations(state: TableState, update: PositionsUpdate): Operation[] {
  const first = firstAdded(state, update);
  if (!update.added.length) return [];
  return POSITION_COLUMNS.flatMap(({ name, content }) => {
    const codes = update.added.map(({ position }) => [formatOfPosition(content, position)]);
    if (codes.every(([code]) => code === "General")) return [];
    const at = area(first, state.place.column + state.header.indexOf(name), codes.length);
    return {
      bytes: 300 + JSON.stringify(codes).length,
      step: "Formatting",
      queue(sheet: Excel.Worksheet) {
        sheet.getRange(addressOf(at)).numberFormat = codes;
      },
    };
  });
}

function decimalsOf(code: string): number {
  return /\.(0+)/.exec(code)?.[1]?.length ?? 0;
}

/** Sizes that have more decimals than their cell shows would seem to be others. */
function sizeFormatOperations(state: TableState, update: PositionsUpdate): Operation[] {
  const column = state.header.indexOf("Size");
  return [...update.positions].flatMap(([row, position]) => {
    if (!update.cells.get(row)?.has("Size")) return [];
    const present = state.rows[row]?.[column]?.numberFormat ?? "General";
    const wanted = formatOfPosition("size", position);
    if (present === "General" || decimalsOf(wanted) <= decimalsOf(present)) return [];
    return numberFormatOperation(state, row, column, wanted);
  });
}

/** An appended column looks like the other typed ones. */
function columnOperations(
  { place, header, rows }: TableState,
  { columns }: PositionsUpdate
): Operation[] {
  return columns.map(({ name, width }) => ({
    bytes: 3000,
    step: "Formatting",
    queue(sheet) {
      const column = place.column + header.indexOf(name);
      const head = sheet.getRange(addressOf(area(place.row, column)));
      const body = sheet.getRange(addressOf(area(place.row + 1, column, rows.length)));
      applyStyle(head, STYLES.headerText, 1);
      for (const style of ["input", "words", "body"] as const) {
        applyStyle(body, STYLES[style], rows.length);
      }
      head.format.columnWidth = columnPoints(width);
    },
  }));
}

/** Italics of what is derived or assumed, and lines through what has vanished. */
export function looksOfUpdate(state: TableState, update: PositionsUpdate): FontLooks {
  const looks = new FontLooks();
  const columnOf = (name: string) => state.place.column + state.header.indexOf(name);
  for (const [row, position] of update.positions) {
    for (const name of update.cells.get(row)?.keys() ?? []) {
      // A column that is yet to be appended has no looks to change.
      if (name === "Check" || !state.header.includes(name)) continue;
      const isDerived = provenanceOf(position, name) !== "given";
      looks.set("italic", state.place.row + 1 + row, columnOf(name), isDerived);
    }
  }
  for (const [row, isStruck] of update.struck) {
    for (const name of STRUCK_COLUMNS) {
      looks.set("strikethrough", state.place.row + 1 + row, columnOf(name), isStruck);
    }
  }
  return looks;
}

/** The same for the appended rows, which take their looks from the row above. */
function looksOfAdded(state: TableState, update: PositionsUpdate): FontLooks {
  const looks = new FontLooks();
  update.added.forEach(({ position }, index) => {
    const row = firstAdded(state, update) + index;
    for (const { name } of POSITION_COLUMNS) {
      const column = state.place.column + state.header.indexOf(name);
      looks.set("italic", row, column, provenanceOf(position, name) !== "given");
      if (STRUCK_COLUMNS.includes(name)) looks.set("strikethrough", row, column, false);
    }
  });
  return looks;
}

/** Source and findings above the table, in the lines that the former import had. */
function lineOperations({ place, above }: TableState, source: PositionsSource): Operation[] {
  const first = above.findIndex(isSourceLine);
  if (first < 0) return [];
  const cells = new Map<number, Cell>([[first, sourceLine(source, "updated")]]);
  const legend = above.findIndex(isLegend);
  const room = legend - first - 1;
  const lines = room > 0 ? findingLines(source.result.findings, room) : [];
  for (let line = 0; line < room; line += 1) cells.set(first + 1 + line, lines[line] ?? null);
  return writeColumnCells(place.column, cells, "formulas");
}

/** The steps of an update, once the table has the rows and columns that it needs. */
export function updateOperations(
  state: TableState,
  update: PositionsUpdate,
  looks: FontLooks,
  source: PositionsSource
): Operation[] {
  return [
    ...columnOperations(state, update),
    ...formatOperations(state, update),
    ...sizeFormatOperations(state, update),
    ...cellOperations(state, update),
    ...looks.operations(),
    ...looksOfAdded(state, update).operations(),
    ...lineOperations(state, source),
  ];
}

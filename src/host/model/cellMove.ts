import { type Area, intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import { boundingRectangle, encloses } from "./rectangle";

/** Cells that are cut from one place and pasted at another of the same size. */
export interface CellMove {
  from: Area;
  to: Area;
}

/**
 * Where the cells of an area are after the move; undefined where the moved ones have overwritten all of them. A range of
 * which an edge is moved grows or shrinks with it, as in Excel.
 */
export function movedArea(area: Area, move: CellMove): Area | undefined {
  const { from, to } = move;
  const { sheet } = area;
  const moved = sheet === from.sheet ? intersection(area, from) : undefined;
  if (moved && encloses(from, area)) return { ...offset(area, move), sheet: to.sheet };
  const edge = moved && edgeOf(area, moved);
  if (moved && edge) {
    const rest = remainder(area, moved, edge);
    if (to.sheet !== sheet) return { ...rest, sheet };
    if (isAlong(edge, move)) return { ...boundingRectangle(rest, offset(moved, move)), sheet };
  }
  if (sheet !== to.sheet) return area;
  if (encloses(to, area)) return undefined;
  const covered = intersection(area, to);
  const lost = !moved && covered && !encloses(area, to) ? edgeOf(area, covered) : undefined;
  return covered && lost && reachesBeyond(to, area, lost)
    ? { ...remainder(area, covered, lost), sheet }
    : area;
}

type Edge = "top" | "bottom" | "left" | "right";

/** The edge of an area that a part of it holds from corner to corner; whole rows and columns have none to give. */
function edgeOf(area: Rectangle, part: Rectangle): Edge | undefined {
  if (part.columns === area.columns && area.rows < MAX_ROWS) {
    if (part.row === area.row) return "top";
    if (part.row + part.rows === area.row + area.rows) return "bottom";
  }
  if (part.rows === area.rows && area.columns < MAX_COLUMNS) {
    if (part.column === area.column) return "left";
    if (part.column + part.columns === area.column + area.columns) return "right";
  }
  return undefined;
}

/** True where the cells move across the edge, not beside it. */
function isAlong(edge: Edge, { from, to }: CellMove): boolean {
  return edge === "top" || edge === "bottom" ? to.column === from.column : to.row === from.row;
}

function reachesBeyond(cells: Rectangle, area: Rectangle, edge: Edge): boolean {
  switch (edge) {
    case "top":
      return cells.row < area.row;
    case "bottom":
      return cells.row + cells.rows > area.row + area.rows;
    case "left":
      return cells.column < area.column;
    case "right":
      return cells.column + cells.columns > area.column + area.columns;
  }
}

/** What an area keeps without a part at its edge. */
function remainder(area: Rectangle, part: Rectangle, edge: Edge): Rectangle {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "top":
      return { ...area, row: row + part.rows, rows: rows - part.rows };
    case "bottom":
      return { ...area, rows: rows - part.rows };
    case "left":
      return { ...area, column: column + part.columns, columns: columns - part.columns };
    case "right":
      return { ...area, columns: columns - part.columns };
  }
}

function offset(area: Rectangle, { from, to }: CellMove): Rectangle {
  const { row, column, rows, columns } = area;
  return { row: row + to.row - from.row, column: column + to.column - from.column, rows, columns };
}

import type { Area } from "../../model/address";
import type { CellFormat } from "../../model/format";

/** Edges that add-ins address; the diagonals are not offered. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** An edge of cells. */
export type CellEdge = keyof NonNullable<CellFormat["borders"]>;

/** The cells whose edges make up a side of an area, with the edge of theirs that it is. */
export function cellEdges(area: Area, side: BorderSide): { area: Area; edge: CellEdge }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, edge: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, edge: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
      ];
  }
}

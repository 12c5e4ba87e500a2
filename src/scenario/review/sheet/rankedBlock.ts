import { inRow, fixedCell } from "../../plan/area";
import type { ReviewKind } from "../reviewItem";
import type { KindBlock } from "./kindBlock";
import { weightOf, type ReviewDraft } from "./ReviewDraft";
import { COLUMN } from "./reviewColumns";
import type { RowCells } from "./rowCells";

/**
 * Keys and places of a rule that looks at each position alone: the positions by severity, of equal ones the
 * upper row first. `severity` is an array with an error where the rule finds nothing.
 */
export function ranked(
  review: ReviewDraft,
  kind: ReviewKind,
  severity: string,
  holds: (cells: RowCells) => string
): Pick<KindBlock, "key" | "place" | "urgency"> {
  const { table, layout } = review;
  const { first } = layout.kinds[kind];
  const weight = weightOf(review, kind);
  const weighted = `${weight}*(${severity})`;
  const start = fixedCell(first, COLUMN.key);
  return {
    key: (_cells, rank) =>
      `IFERROR(AGGREGATE(14,6,${weighted}/(${weight}>0)/${table.isPosition},${rank + 1}),"")`,
    place: ({ key }, rank) => {
      const same = `COUNTIF(${start}:${inRow(first + rank, COLUMN.key).replace("$", "")},${key})`;
      return `IF(ISNUMBER(${key}),IFERROR(AGGREGATE(15,6,${table.place}/(${weighted}=${key})/${table.isPosition},${same}),""),"")`;
    },
    urgency: (cells) =>
      `IF(ISNUMBER(${cells.place}),IF(${holds(cells)},IF(${cells.key}>0,${cells.key},""),""),"")`,
  };
}

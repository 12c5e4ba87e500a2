import { area, fixedCell, inColumn } from "../../plan/area";
import { formula, type Cell } from "../../plan/cell";
import { PALETTE } from "../../plan/style";
import { REVIEW_KINDS, type ReviewKind } from "../reviewItem";
import type { FigureName, KindBlock, KindBlockOf } from "./kindBlock";
import { addMarginBlock } from "./kinds/addMarginBlock";
import { fundingBlock } from "./kinds/fundingBlock";
import { hedgeBlock } from "./kinds/hedgeBlock";
import { isMovable, moveMarginBlock } from "./kinds/moveMarginBlock";
import { reduceLeverageBlock } from "./kinds/reduceLeverageBlock";
import { tightenStopBlock } from "./kinds/tightenStopBlock";
import { withdrawMarginBlock } from "./kinds/withdrawMarginBlock";
import { paintProposed, paintSmallFigures, paintUrgency } from "./paintFigures";
import { columnOf, type ReviewDraft } from "./ReviewDraft";
import { COLUMN, PRINTED_COLUMNS, WORKINGS } from "./reviewColumns";
import { RULES } from "./reviewInputs";
import { rowCells, workingsOf, type RowCells } from "./rowCells";

const BLOCKS: Record<ReviewKind, KindBlockOf> = {
  addMargin: addMarginBlock,
  tightenStop: tightenStopBlock,
  reduceLeverage: reduceLeverageBlock,
  hedge: hedgeBlock,
  moveMargin: moveMarginBlock,
  funding: fundingBlock,
  withdrawMargin: withdrawMarginBlock,
};

const FIGURES = ["first", "second", "now", "proposed", "change"] as const;
const NOTHING = "Nothing here";

function rowOf(block: KindBlock, cells: RowCells, rank: number): Cell[] {
  const { place, kind, figures, key } = { ...block, place: block.place(cells, rank) };
  const there = (expression: string) => formula(`IF(${cells.place}="","",${expression})`);
  const workings = workingsOf(cells);
  const empty = rank === 0 ? `"${NOTHING}"` : `""`;
  const label = (workings["label"] ?? "").replace('="","",', `="",${empty},`);
  return [
    formula(place),
    formula(label),
    ...FIGURES.map((name: FigureName) => there(figures[name].formula(cells, rank))),
    formula(block.urgency(cells)),
    there(block.why(cells)),
    formula(key(cells, rank)),
    RULES[kind].what,
    block.changes,
    ...WORKINGS.slice(3).map(({ name }) => formula(workings[name] ?? '""')),
  ];
}

function putKind(review: ReviewDraft, block: KindBlock): void {
  const { draft, layout, table } = review;
  const place = layout.kinds[block.kind];
  const { heading, first, rows } = place;
  draft.heading(heading, COLUMN.label, PRINTED_COLUMNS - 1, block.heading);
  const titles = FIGURES.map((name) => block.figures[name].title);
  draft.put(first - 1, COLUMN.label, [
    ["Position", ...titles, "Urgency", "Why", ...WORKINGS.map(({ title }) => title)],
  ]);
  draft.style(area(first - 1, COLUMN.label), "headerText");
  draft.style(area(first - 1, COLUMN.first, 1, FIGURES.length + 1), "header");
  draft.style(area(first - 1, COLUMN.why), "headerText");
  draft.style(area(first - 1, COLUMN.key, 1, WORKINGS.length), "subtitle");
  draft.height(first - 1, 32);
  draft.put(
    first,
    COLUMN.place,
    Array.from({ length: rows }, (_, rank) => rowOf(block, rowCells(review, first + rank), rank))
  );
  if (block.kind === "moveMargin") {
    const count = table.total(`ISNUMBER(${table.distance})*${isMovable(review)}`);
    draft.write(heading, COLUMN.key, formula(count), "subtitle");
    draft.write(heading, COLUMN.kind, "linear positions there with a liquidation", "subtitle");
  }
  draft.style(area(first, COLUMN.place, rows), "index");
  draft.style(area(first, COLUMN.label, rows, PRINTED_COLUMNS - 1), "body");
  draft.style(columnOf(place, "label"), "words");
  draft.style(area(first, COLUMN.first, rows, FIGURES.length + 1), "figures");
  draft.style(columnOf(place, "why"), "reason");
  draft.style(area(first, COLUMN.key, rows, WORKINGS.length), "subtitle");
  for (const name of FIGURES) {
    const { format } = block.figures[name];
    if (format !== "General") draft.format(columnOf(place, name), format);
    if (name !== "proposed" && format.includes("#,##0.00"))
      paintSmallFigures(draft, columnOf(place, name));
  }
  draft.format(columnOf(place, "urgency"), "0");
  paintProposed(draft, columnOf(place, "proposed"));
  paintUrgency(draft, columnOf(place, "urgency"));
  const label = inColumn(first, COLUMN.label);
  draft.paintWhere(columnOf(place, "label"), `${label}="${NOTHING}"`, { color: PALETTE.faint });
}

/** The blocks of the rules, each with its positions by severity. */
export function putKinds(review: ReviewDraft): void {
  for (const kind of REVIEW_KINDS) putKind(review, BLOCKS[kind](review));
}

/** All rows of all blocks in a column: `$H$60:$H$140`. */
export function allRows({ layout }: ReviewDraft, column: number): string {
  return `${fixedCell(layout.from, column)}:${fixedCell(layout.to, column)}`;
}

import { NUMBER_FORMATS } from "../../format/numberFormats";
import { area, fixedCell } from "../../plan/area";
import { formula, type Cell } from "../../plan/cell";
import { PALETTE } from "../../plan/style";
import { paintProposed, paintSmallFigures, paintUrgency } from "./paintFigures";
import { allRows } from "./putKinds";
import { cellOf, columnOf, type ReviewDraft } from "./ReviewDraft";
import { COLUMN, PRINTED_COLUMNS, type ColumnName } from "./reviewColumns";

const TITLES = [
  "Position",
  "What to do",
  "Proposes for",
  "Now",
  "Proposed",
  "Change",
  "Urgency",
  "Why",
];

/** The most urgent rows of all blocks, in one list. */
export function putItems(review: ReviewDraft): void {
  const { draft, layout } = review;
  const { heading, first, rows } = layout.items;
  const urgencies = allRows(review, COLUMN.urgency);
  draft.heading(heading, COLUMN.label, PRINTED_COLUMNS - 1, "What to do next");
  draft.put(first - 1, COLUMN.label, [[...TITLES, "Row in the blocks below"]]);
  draft.style(area(first - 1, COLUMN.label, 1, 3), "headerText");
  draft.style(area(first - 1, COLUMN.now, 1, 4), "header");
  draft.style(area(first - 1, COLUMN.why), "headerText");
  draft.style(area(first - 1, COLUMN.key), "subtitle");
  draft.height(first - 1, 32);
  const line = (rank: number): Cell[] => {
    const row = first + rank;
    const [urgency, index] = [cellOf(row, "urgency"), cellOf(row, "key")];
    const from = (name: ColumnName) =>
      formula(`IF(${index}="","",INDEX(${allRows(review, COLUMN[name])},${index}))`);
    const same = `COUNTIF(${fixedCell(first, COLUMN.urgency)}:${urgency},${urgency})`;
    const place = `ROW(${urgencies})-${layout.from}`;
    const [now, proposed] = [cellOf(row, "now"), cellOf(row, "proposed")];
    return [
      formula(`IF(${index}="","",${rank + 1})`),
      rank === 0
        ? formula(
            `IF(${index}="","Nothing breaks a rule",INDEX(${allRows(review, COLUMN.label)},${index}))`
          )
        : from("label"),
      from("kind"),
      from("changes"),
      from("now"),
      from("proposed"),
      formula(`IF(AND(ISNUMBER(${now}),ISNUMBER(${proposed})),${proposed}-${now},"")`),
      formula(`IFERROR(AGGREGATE(14,6,${urgencies},${rank + 1}),"")`),
      from("why"),
      formula(
        `IF(ISNUMBER(${urgency}),IFERROR(AGGREGATE(15,6,(${place})/(${urgencies}=${urgency}),${same}),""),"")`
      ),
    ];
  };
  draft.put(
    first,
    COLUMN.place,
    Array.from({ length: rows }, (_, rank) => line(rank))
  );
  draft.style(area(first, COLUMN.place, rows), "index");
  draft.style(area(first, COLUMN.label, rows, PRINTED_COLUMNS - 1), "body");
  draft.style(area(first, COLUMN.label, rows, 3), "words");
  draft.style(area(first, COLUMN.now, rows, 4), "figures");
  draft.style(columnOf(layout.items, "why"), "reason");
  draft.style(columnOf(layout.items, "key"), "subtitle");
  draft.format(area(first, COLUMN.now, rows, 2), NUMBER_FORMATS.money);
  draft.format(columnOf(layout.items, "change"), NUMBER_FORMATS.signedMoney);
  draft.format(columnOf(layout.items, "urgency"), "0");
  paintSmallFigures(draft, columnOf(layout.items, "now"));
  paintProposed(draft, columnOf(layout.items, "proposed"));
  paintUrgency(draft, columnOf(layout.items, "urgency"));
  const label = cellOf(first, "label");
  draft.paintWhere(area(first, COLUMN.label), `${label}="Nothing breaks a rule"`, {
    color: PALETTE.gain,
    bold: true,
  });
}

/** How much there is to do, and what first. */
export function headlineFormula(review: ReviewDraft): string {
  const { first } = review.layout.items;
  const count = `COUNT(${allRows(review, COLUMN.urgency)})`;
  const item = `${cellOf(first, "first")}&", "&${cellOf(first, "label")}&". "&${cellOf(first, "why")}`;
  return `IF(${count}=0,"Nothing breaks a rule.",${count}&IF(${count}=1," thing"," things")&" to do. First: "&${item})`;
}

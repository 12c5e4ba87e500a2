import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedAddressOf, fixedCell } from "../plan/area";
import { formula } from "../plan/cell";
import { bookArea, bookLabels, bookRange } from "./bookColumns";
import type { Comparison } from "./comparison";
import { FIRST_COLUMN, INDEX_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";

/** What the ladder shows of its position, side by side. */
const SHOWN = [
  { key: "side", title: "Side" },
  { key: "entry", title: "Entry" },
  { key: "price", title: "Price now" },
  { key: "size", title: "Size" },
  { key: "margin", title: "Margin" },
  { key: "liquidation", title: "Liquidation now" },
  { key: "market", title: "Market" },
] as const;

type ShownKey = (typeof SHOWN)[number]["key"];

/** Row of the titles of the position; the choice stands above, the position below. */
function titlesRow(layout: ScenarioLayout): number {
  return layout.ladder + 2;
}

/** `$E$118`: a figure of the position that is chosen. */
export function ladderFigure(layout: ScenarioLayout, key: ShownKey): string {
  const column = FIRST_COLUMN + SHOWN.findIndex((one) => one.key === key);
  return fixedCell(titlesRow(layout) + 1, column);
}

function figureFormula({ layout, nameOf }: Comparison, key: ShownKey): string {
  if (key !== "liquidation") return `INDEX(${bookRange(layout, key)},${nameOf("LadderPosition")})`;
  const own = (other: ShownKey) => ladderFigure(layout, other);
  return `ISOLIQ(${own("side")},${own("entry")},${own("size")},,${own("market")},${own("margin")})`;
}

function putChoice({ draft, layout, positions, nameOf }: Comparison): void {
  const row = titlesRow(layout) - 1;
  draft.write(row, LABEL_COLUMN, "Position, by its number", "words");
  const input = draft.input(row, FIRST_COLUMN, [[1]]);
  draft.style(input, "input");
  draft.define(nameOf("LadderPosition"), input);
  draft.validate(
    input,
    { cells: area(bookLabels(layout).row, INDEX_COLUMN, positions.length) },
    `The number of a position in the first column: 1 to ${positions.length}.`
  );
  draft.write(row, FIRST_COLUMN + 1, "Pick a number from the first column of the grids.", "remark");
}

/** The choice of a position, and what the ladder takes from it. */
export function putLadderPosition(comparison: Comparison): void {
  const { draft, layout, positions, nameOf } = comparison;
  putChoice(comparison);
  const titles = titlesRow(layout);
  const row = titles + 1;
  const width = SHOWN.length;
  draft.put(titles, LABEL_COLUMN, [["The position", ...SHOWN.map(({ title }) => title)]]);
  draft.style(area(titles, LABEL_COLUMN), "headerText");
  draft.style(area(titles, FIRST_COLUMN, 1, width), "header");
  draft.style(area(titles, FIRST_COLUMN + width - 1), "headerText");
  draft.height(titles, 32);
  const labels = area(bookArea(layout, "side").row, LABEL_COLUMN, positions.length);
  draft.put(row, LABEL_COLUMN, [
    [
      formula(`INDEX(${fixedAddressOf(labels)},${nameOf("LadderPosition")})`),
      ...SHOWN.map(({ key }) => formula(figureFormula(comparison, key))),
    ],
  ]);
  draft.style(area(row, LABEL_COLUMN, 1, width + 1), "body");
  draft.style(area(row, LABEL_COLUMN), "words");
  draft.style(area(row, FIRST_COLUMN, 1, width - 1), "figures");
  draft.style(area(row, FIRST_COLUMN + width - 1), "words");
  const format = (key: ShownKey, code: string) => {
    const column = FIRST_COLUMN + SHOWN.findIndex((one) => one.key === key);
    draft.format(area(row, column), code);
  };
  for (const key of ["entry", "price", "liquidation"] as const) {
    format(key, NUMBER_FORMATS.anyPrice);
  }
  format("margin", NUMBER_FORMATS.anyMoney);
}

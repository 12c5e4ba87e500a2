import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, cellAt, fixedCell } from "../plan/area";
import { formula } from "../plan/cell";
import { callsPerCell, type Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { crossResult, maintenanceAt } from "./crossBlock";
import { holdingTotal } from "./holdingColumns";
import { putPositionLabels } from "./positionRows";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";

/** Answers of the search, a row each: the fall in one column, the rise in the next. */
const ANSWERS = ["distance", "left", "volatility", "chance"] as const;
type Answer = (typeof ANSWERS)[number];

const ANSWER_LABELS: Record<Answer, string> = {
  distance: "Move of all prices that leaves no cushion",
  left: "Cushion found there",
  volatility: "Volatility of the book, weighted by value",
  chance: "Chance of it in the horizon",
};

/** Rows of the search itself, above the maintenance margins of the positions. */
const STEPS_ROWS = ["move", "result", "maintenance", "cushion", "a", "atA", "b", "atB"] as const;
type StepRow = (typeof STEPS_ROWS)[number];

const STEP_LABELS: Record<StepRow, string> = {
  move: "Move of all prices",
  result: "P&L after funding",
  maintenance: "Maintenance margin",
  cushion: "Cushion",
  a: "A move that leaves a cushion",
  atA: "   its cushion, halved while it stays",
  b: "A move that leaves none",
  atB: "   its cushion, halved while it stays",
};

/** Rows of this block without column titles and positions. */
export const SEARCH_ROWS = ANSWERS.length + 2 + STEPS_ROWS.length;

const DIRECTIONS = [
  { name: "Fall", sign: -1, farthest: -0.9999 },
  { name: "Rise", sign: 1, farthest: 10 },
] as const;
type Direction = 0 | 1;

/** After the farthest move. The cushion is a line between few prices, so that these find its end. */
const STEPS = 6;
const COLUMNS_A_DIRECTION = 1 + STEPS;

/** An answer of the search: 0 for a fall, 1 for a rise. */
export function searchAnswer(layout: ScenarioLayout, answer: Answer, direction: Direction): string {
  return fixedCell(bodyRow(layout.search) + ANSWERS.indexOf(answer), FIRST_COLUMN + direction);
}

function stepsRow(layout: ScenarioLayout, row: StepRow): number {
  return bodyRow(layout.search) + ANSWERS.length + 2 + STEPS_ROWS.indexOf(row);
}

/** Column of a step; 0 is today, then the falls, then the rises. */
function columnOf(direction: Direction, step: number): number {
  return FIRST_COLUMN + 1 + direction * COLUMNS_A_DIRECTION + step;
}

/** What the cross account has above its maintenance margin at today's prices. */
export function cushionNow(layout: ScenarioLayout): string {
  return fixedCell(stepsRow(layout, "cushion"), FIRST_COLUMN);
}

type Steps = (row: StepRow) => string;

/** The search for the zero of the cushion by straight lines between a move on either side (Illinois rule). */
function stepFormulas(
  own: Steps,
  before: Steps | undefined,
  now: Steps,
  farthest: number
): Record<"move" | "a" | "atA" | "b" | "atB", string> {
  if (!before) {
    return {
      move: String(farthest),
      a: "0",
      atA: now("cushion"),
      b: own("move"),
      atB: own("cushion"),
    };
  }
  const line = `(${before("a")}*${before("atB")}-${before("b")}*${before("atA")})/(${before("atB")}-${before("atA")})`;
  const isLeft = `${own("cushion")}>0`;
  const halved = (end: "a" | "b", at: "atA" | "atB") =>
    `${before(at)}*IF(${before(end === "a" ? "b" : "a")}=${before("move")},0.5,1)`;
  return {
    move: `IF(${before("atB")}>0,${before("move")},IF(${before("atA")}<=0,0,${line}))`,
    a: `IF(${isLeft},${own("move")},${before("a")})`,
    atA: `IF(${isLeft},${own("cushion")},${halved("a", "atA")})`,
    b: `IF(${isLeft},${before("b")},${own("move")})`,
    atB: `IF(${isLeft},${halved("b", "atB")},${own("cushion")})`,
  };
}

function putSteps(comparison: Comparison): void {
  const { draft, layout, positions, nameOf } = comparison;
  const titles = stepsRow(layout, "move") - 1;
  const firstPosition = stepsRow(layout, "atB") + 1;
  const at = (column: number) => (row: StepRow) => cellAt(stepsRow(layout, row), column);
  const columns = 1 + 2 * COLUMNS_A_DIRECTION;
  const now = at(FIRST_COLUMN);
  const common = (column: number) => ({
    result: crossResult(layout, at(column)("move")),
    maintenance: `SUM(${addressOf(area(firstPosition, column, positions.length))})`,
    cushion: `${nameOf("Capital")}+${at(column)("result")}-${at(column)("maintenance")}`,
  });
  const today = { move: "0", ...common(FIRST_COLUMN) };
  const figures: Partial<Record<StepRow, string>>[] = [today];
  const names = ["Now"];
  for (const direction of [0, 1] as const) {
    const { name, farthest } = DIRECTIONS[direction];
    for (let step = 0; step <= STEPS; step += 1) {
      const column = columnOf(direction, step);
      const before = step > 0 ? at(column - 1) : undefined;
      figures.push({ ...stepFormulas(at(column), before, now, farthest), ...common(column) });
      names.push(step === 0 ? `${name}, farthest` : `${name}, step ${step}`);
    }
  }
  draft.put(titles, LABEL_COLUMN, [["Search", ...names]]);
  draft.style(area(titles, LABEL_COLUMN), "headerText");
  draft.style(area(titles, FIRST_COLUMN, 1, columns), "header");
  draft.height(titles, 32);
  draft.put(
    titles + 1,
    LABEL_COLUMN,
    STEPS_ROWS.map((row) => [
      STEP_LABELS[row],
      ...figures.map((column) => (column[row] === undefined ? null : formula(column[row]))),
    ])
  );
  const perCell = callsPerCell(positions.length * columns);
  const rows: Which[] = perCell ? positions.map((_, position) => position) : ["all"];
  draft.put(
    firstPosition,
    FIRST_COLUMN,
    rows.map((which) =>
      figures.map((_, index) => {
        const move = fixedCell(stepsRow(layout, "move"), FIRST_COLUMN + index);
        return formula(maintenanceAt(layout, which, move));
      })
    )
  );
  putPositionLabels(comparison, firstPosition);
  const height = STEPS_ROWS.length + positions.length;
  draft.style(area(titles + 1, LABEL_COLUMN, height, columns + 1), "body");
  draft.style(area(titles + 1, LABEL_COLUMN, height), "words");
  draft.style(area(titles + 1, FIRST_COLUMN, height, columns), "figures");
  draft.format(area(titles + 1, FIRST_COLUMN, height, columns), NUMBER_FORMATS.money);
  for (const row of ["move", "a", "b"] as const) {
    draft.format(area(stepsRow(layout, row), FIRST_COLUMN, 1, columns), NUMBER_FORMATS.finePercent);
  }
}

function answers({ layout, nameOf }: Comparison, direction: Direction): Record<Answer, string> {
  const last = columnOf(direction, STEPS);
  const cell = (row: StepRow, column: number) => fixedCell(stepsRow(layout, row), column);
  const farthest = cell("cushion", columnOf(direction, 0));
  const now = cushionNow(layout);
  const distance = searchAnswer(layout, "distance", direction);
  const total = (key: "weight" | "weightedVolatility") => holdingTotal(layout, "imported", key);
  const { sign } = DIRECTIONS[direction];
  return {
    distance: `IF(${now}<=0,0,IF(${farthest}>0,"none",ABS(${cell("move", last)})))`,
    left: `IF(ISNUMBER(${distance}),${cell("cushion", last)},"")`,
    volatility: `IF(${total("weight")}=0,0,${total("weightedVolatility")}/${total("weight")})`,
    chance:
      `IF(ISNUMBER(${distance}),IF(${distance}<=0,1,LIQPROB("${sign < 0 ? "long" : "short"}",1,` +
      `1${sign < 0 ? "-" : "+"}${distance},${searchAnswer(layout, "volatility", direction)},${nameOf("Days")})),0)`,
  };
}

/** How far all prices may move until the cross account is liquidated: searched, not read off the shocks. */
export function putCrossSearch(comparison: Comparison): void {
  const { draft, layout } = comparison;
  const heading = layout.search;
  const first = bodyRow(heading);
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    "Workings: where the cross account is liquidated, as imported"
  );
  draft.put(first - 1, LABEL_COLUMN, [["All prices together", "Fall", "Rise"]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, 2), "header");
  const [fall, rise] = [answers(comparison, 0), answers(comparison, 1)];
  draft.put(
    first,
    LABEL_COLUMN,
    ANSWERS.map((answer) => [ANSWER_LABELS[answer], formula(fall[answer]), formula(rise[answer])])
  );
  draft.style(area(first, LABEL_COLUMN, ANSWERS.length, 3), "body");
  draft.style(area(first, LABEL_COLUMN, ANSWERS.length), "words");
  draft.style(area(first, FIRST_COLUMN, ANSWERS.length, 2), "figures");
  draft.format(area(first, FIRST_COLUMN, ANSWERS.length, 2), NUMBER_FORMATS.finePercent);
  draft.format(area(first + ANSWERS.indexOf("left"), FIRST_COLUMN, 1, 2), NUMBER_FORMATS.money);
  putSteps(comparison);
}

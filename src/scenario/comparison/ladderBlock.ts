import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedAddressOf, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import type { Comparison } from "./comparison";
import { ladderFigure, putLadderPosition } from "./ladderPosition";
import { FIRST_COLUMN, LABEL_COLUMN, LADDER_STEPS, type ScenarioLayout } from "./scenarioLayout";

/** Columns of PARTIALCLOSE that follow its stop. */
const RESULTS = [
  { key: "closed", column: 2, title: "Closed size", format: "General" },
  { key: "realised", column: 3, title: "Realised P&L", format: undefined },
  { key: "size", column: 4, title: "Size left", format: "General" },
  { key: "margin", column: 5, title: "Margin left", format: NUMBER_FORMATS.anyMoney },
  { key: "liquidation", column: 6, title: "Liquidation then", format: NUMBER_FORMATS.anyPrice },
] as const;

/** Shares of the way from today's price to the liquidation price. */
const WAY = [0.25, 0.5, 0.75, 0.9] as const;
const PART = 1 / LADDER_STEPS;

const STOP_COLUMN = FIRST_COLUMN + 2;
const SIZE_LEFT = STOP_COLUMN + 3;

const NOTE =
  "Each stop closes a part of the position and frees its share of the margin, less the loss; what is left keeps its liquidation price. " +
  "Parts come to at most 100 %; where nothing liquidates the position, the way is the stress move. Fees at the market's base rate.";

/** Row of the first stop: below the heading, the choice, the position and two rows of titles. */
function firstStop(layout: ScenarioLayout): number {
  return layout.ladder + 5;
}

/** From today's price to the liquidation price, or as far as the stress move. */
function wayFormula({ layout, nameOf }: Comparison): string {
  const own = (key: Parameters<typeof ladderFigure>[1]) => ladderFigure(layout, key);
  const stress = `IF(${own("side")}="short",1,-1)*${nameOf("StressMove")}*${own("price")}`;
  return `IF(ISNUMBER(${own("liquidation")}),${own("liquidation")}-${own("price")},${stress})`;
}

function callFormula({ layout }: Comparison): string {
  const own = (key: Parameters<typeof ladderFigure>[1]) => ladderFigure(layout, key);
  const column = (at: number) => fixedAddressOf(area(firstStop(layout), at, LADDER_STEPS));
  return (
    `PARTIALCLOSE(${own("side")},${own("entry")},${own("size")},,${column(STOP_COLUMN)},` +
    `${column(FIRST_COLUMN + 1)},${own("market")},${own("margin")})`
  );
}

function putSteps(comparison: Comparison): void {
  const { draft, layout } = comparison;
  const first = firstStop(layout);
  draft.put(
    first,
    LABEL_COLUMN,
    WAY.map((_, step) => [`Stop ${step + 1}`])
  );
  draft.input(
    first,
    FIRST_COLUMN,
    WAY.map((way) => [way, PART])
  );
  const call = callFormula(comparison);
  draft.put(
    first,
    STOP_COLUMN,
    WAY.map((_, step) => [
      formula(
        `${ladderFigure(layout, "price")}+${inColumn(first + step, FIRST_COLUMN)}*(${wayFormula(comparison)})`
      ),
      ...RESULTS.map(({ key, column }) => {
        // The first row of the answer is its header. One number, and SUM says so: files keep the last value of
        // such a call for programs without the add-in.
        const answer = `SUM(INDEX(${call},${step + 2},${column}))`;
        const left = inColumn(first + step, SIZE_LEFT);
        return formula(key === "liquidation" ? `IF(${left}=0,"closed",${answer})` : answer);
      }),
    ])
  );
}

function formatSteps({ draft, layout, positions }: Comparison): void {
  const first = firstStop(layout);
  const width = RESULTS.length + 3;
  draft.style(area(first, LABEL_COLUMN, LADDER_STEPS, width + 1), "body");
  draft.style(area(first, LABEL_COLUMN, LADDER_STEPS), "words");
  draft.style(area(first, FIRST_COLUMN, LADDER_STEPS, width), "figures");
  const inputs = area(first, FIRST_COLUMN, LADDER_STEPS, 2);
  draft.style(inputs, "input");
  draft.format(inputs, NUMBER_FORMATS.percent);
  draft.validate(
    inputs,
    { from: 0, to: 1 },
    "A share from 0 to 100%. Ways rise from stop to stop; parts come to at most 100% together."
  );
  draft.format(area(first, STOP_COLUMN, LADDER_STEPS), NUMBER_FORMATS.anyPrice);
  const inCoins = positions.some(({ contract }) => contract === "inverse");
  const profit = inCoins ? NUMBER_FORMATS.anySignedMoney : NUMBER_FORMATS.signedMoney;
  RESULTS.forEach(({ format = profit }, index) =>
    draft.format(area(first, STOP_COLUMN + 1 + index, LADDER_STEPS), format)
  );
}

/** A ladder of stops for one position: what each of them realises, keeps and leaves. */
export function putLadder(comparison: Comparison): void {
  const { draft, layout } = comparison;
  const heading = layout.ladder;
  const first = firstStop(layout);
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, "Partial liquidation: a ladder of stops");
  putLadderPosition(comparison);
  const titles = ["Stop", "Way to liquidation", "Part that it closes", "Stop price"];
  draft.put(first - 1, LABEL_COLUMN, [[...titles, ...RESULTS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, RESULTS.length + 3), "header");
  draft.height(first - 1, 32);
  putSteps(comparison);
  formatSteps(comparison);
  draft.write(first + LADDER_STEPS, LABEL_COLUMN, NOTE, "note");
}

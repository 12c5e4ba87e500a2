import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import type { Assumption } from "./assumptions";
import type { Comparison } from "./comparison";
import { FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

/** Columns of the second list: its labels take two. */
const SECOND_LABEL = FIRST_COLUMN + 7;
const SECOND_INPUT = SECOND_LABEL + 2;

function putInput(
  { draft, nameOf }: Comparison,
  row: number,
  column: number,
  { key, label, value, format, note, rule, mayDiffer }: Assumption
): void {
  const input = draft.input(row, column, [[value]]);
  draft.style(input, "input");
  if (typeof value === "string") draft.style(input, "choice");
  draft.format(input, format);
  if (rule) draft.validate(input, rule, `${label.trim()}: ${note}`, mayDiffer ? "Warning" : "Stop");
  draft.define(nameOf(key), input);
  draft.write(row, column + 1, note, "remark");
}

/** A list of labelled, named input cells with a note each. */
function putList(
  comparison: Comparison,
  assumptions: readonly Assumption[],
  labelColumn: number,
  inputColumn: number
): void {
  const { draft, layout } = comparison;
  const first = layout.assumptions + 1;
  assumptions.forEach((assumption, index) => {
    draft.write(first + index, labelColumn, assumption.label, "label");
    putInput(comparison, first + index, inputColumn, assumption);
  });
  const columns = inputColumn - labelColumn + 1;
  draft.style(area(first, labelColumn, assumptions.length, columns), "body");
  draft.style(area(first, labelColumn, assumptions.length), "words");
}

/** The assumptions: those of the account on the left, of the hedge on the right, the row of shocks below. */
export function putAssumptions(
  comparison: Comparison,
  account: readonly Assumption[],
  hedge: readonly Assumption[],
  shocks: readonly number[]
): void {
  const { draft, layout, nameOf } = comparison;
  draft.heading(layout.assumptions, LABEL_COLUMN, layout.width - 1, "Assumptions");
  putList(comparison, account, LABEL_COLUMN, FIRST_COLUMN);
  putList(comparison, hedge, SECOND_LABEL, SECOND_INPUT);
  const { row } = layout.shocks;
  draft.write(row, LABEL_COLUMN, "Shocks to all prices", "label");
  draft.style(area(row, LABEL_COLUMN), "words");
  draft.input(row, FIRST_COLUMN, [[...shocks]]);
  draft.style(layout.shocks, "input");
  draft.format(layout.shocks, NUMBER_FORMATS.signedPercent);
  draft.validate(
    layout.shocks,
    { from: -0.99, to: 10 },
    "A shock is a share from -99% to 1000%, such as -20%."
  );
  draft.define(nameOf("Shocks"), layout.shocks);
}

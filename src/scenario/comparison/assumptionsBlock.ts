import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import type { Assumption } from "./assumptions";
import type { Comparison } from "./comparison";
import { FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

/** The assumptions: a labelled, named input cell each, then the row of shocks. */
export function putAssumptions(
  { draft, layout, nameOf }: Comparison,
  assumptions: readonly Assumption[],
  shocks: readonly number[]
): void {
  const heading = layout.assumptions;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, "Assumptions");
  assumptions.forEach(({ key, label, value, format, note, rule }, index) => {
    const row = heading + 1 + index;
    draft.write(row, LABEL_COLUMN, label, "label");
    const input = draft.put(row, FIRST_COLUMN, [[value]]);
    draft.style(input, "input");
    draft.format(input, format);
    draft.validate(input, rule, `${label}: type a number. ${note}`);
    draft.define(nameOf(key), input);
    draft.write(row, FIRST_COLUMN + 1, note, "remark");
  });
  const { row } = layout.shocks;
  draft.write(row, LABEL_COLUMN, "Shocks to all prices", "label");
  draft.put(row, FIRST_COLUMN, [[...shocks]]);
  draft.style(layout.shocks, "input");
  draft.format(layout.shocks, NUMBER_FORMATS.signedPercent);
  draft.validate(
    layout.shocks,
    { from: -0.99, to: 10 },
    "A shock is a share from -99% to 1000%, such as -20%."
  );
  draft.define(nameOf("Shocks"), layout.shocks);
  draft.style(area(heading + 1, LABEL_COLUMN, assumptions.length + 1, 2), "body");
  draft.style(area(heading + 1, LABEL_COLUMN, assumptions.length + 1), "words");
}

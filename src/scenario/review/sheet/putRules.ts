import { cellOfName, originOf, putFollowingNote } from "../../book/following";
import { marketText } from "../../book/plainRate";
import { NUMBER_FORMATS } from "../../format/numberFormats";
import { area, fixedAddressOf, fixedCell } from "../../plan/area";
import { formula, isFormula } from "../../plan/cell";
import { REVIEW_KINDS } from "../reviewItem";
import { columnOf, type ReviewDraft } from "./ReviewDraft";
import { COLUMN, PRINTED_COLUMNS } from "./reviewColumns";
import { OTHER_INPUTS, RULES, type ReviewInput } from "./reviewInputs";

const textCell = (text: string) => (text === "" ? null : marketText(text));

function putInput(review: ReviewDraft, row: number, input: ReviewInput): void {
  const { draft, assumptions, chosen, following, follows, nameOf } = review;
  const { key, label, note, format, rule } = input;
  draft.write(row, COLUMN.label, label, "words");
  const linked = cellOfName(following, follows, key, chosen[key]);
  const value = isFormula(linked) ? linked : assumptions[key];
  const at = draft.put(row, COLUMN.first, [[typeof value === "string" ? textCell(value) : value]]);
  draft.style(at, "input");
  if (isFormula(value)) draft.style(at, "follows");
  draft.style(at, "figures");
  draft.format(at, format);
  if (rule) draft.validate(at, rule, `${label}. ${note}`);
  draft.define(nameOf(key), at);
}

/** The rules, each with its threshold, its weight and how many positions it finds, and what else is assumed. */
export function putRules(review: ReviewDraft): void {
  const { draft, layout, assumptions, following, follows } = review;
  const { heading, first } = layout.rules;
  draft.heading(heading, COLUMN.label, PRINTED_COLUMNS - 1, "Rules and assumptions");
  if (follows) putFollowingNote(draft, heading, COLUMN.second, follows);
  draft.put(first - 1, COLUMN.label, [["Rule", "Threshold", "Weight", "Listed"]]);
  draft.style(area(first - 1, COLUMN.label), "headerText");
  draft.style(area(first - 1, COLUMN.first, 1, 3), "header");
  REVIEW_KINDS.forEach((kind, index) => {
    const row = first + index;
    const rule = RULES[kind];
    putInput(review, row, rule);
    const weight = draft.put(row, COLUMN.second, [[assumptions.weights[kind]]]);
    draft.style(weight, "input");
    draft.validate(weight, { from: 0, to: 1000 }, "A weight from 0 (rule off) to 1000.");
    const urgencies = fixedAddressOf(columnOf(layout.kinds[kind], "urgency"));
    draft.write(row, COLUMN.now, formula(`COUNT(${urgencies})`), "figures");
    draft.write(row, COLUMN.proposed, rule.note, "remark");
  });
  OTHER_INPUTS.forEach((input, index) => {
    const row = layout.others + index;
    putInput(review, row, input);
    const note = originOf(following, follows, input.key, fixedCell(row, COLUMN.first), input.note);
    draft.write(row, COLUMN.second, note, "remark");
  });
  const rows = REVIEW_KINDS.length + OTHER_INPUTS.length;
  draft.style(area(first, COLUMN.label, rows, 4), "body");
  draft.format(area(first, COLUMN.second, REVIEW_KINDS.length), NUMBER_FORMATS.count);
}

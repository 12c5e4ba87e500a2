import { cellOfName, originOf, putFollowingNote } from "../book/following";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedAddressOf, fixedCell, inColumn } from "../plan/area";
import { formula, isFormula, type Cell } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { daysAway, labelOfPlace, placeWhere, type Dashboard } from "./Dashboard";
import { LAST, RIGHT_LABEL, RIGHT_VALUE, WORKING } from "./dashboardColumns";

const BROKEN = RIGHT_VALUE + 1;
const WORST = RIGHT_VALUE + 2;
const POSITION = RIGHT_VALUE + 3;

/** A limit with the positions that break it. */
interface Limit {
  readonly label: string;
  readonly limit: Cell;
  readonly format: string;
  /** An array that is true where a position breaks it. */
  readonly broken: string;
  /** An array of which the largest value is the worst; without one, any that breaks it is named. */
  readonly worst?: string;
  readonly isSmallestWorst?: boolean;
}

/** Rules of RISKCHECK: those that a position of the dashboard can break. */
export const RULE_COUNT = 4;

function limits(dashboard: Dashboard): Limit[] {
  const { table, nameOf } = dashboard;
  const leverage = `ROUND(${table.valueAtEntry}/${table.margin},9)`;
  const atLeastOne = `IF(${leverage}<1,1,${leverage})`;
  const share = `ROUND(${table.margin}*${table.coinPrice}/${nameOf("Capital")},9)`;
  const [stop, liquidation] = [table.column("Stop"), table.column("Liquidation")];
  const behind = `IF(${table.column("Side")}="short",${stop}>=${liquidation},${stop}<=${liquidation})`;
  // A row that is wrong must not spoil the call for all rows.
  const most = `MAXPOSITION(${table.column("Market")},IFERROR(${atLeastOne},1))`;
  const above = `IF(ISNA(${most}),FALSE,IF(ISERROR(${most}),TRUE,${most}<${table.valueAtEntry}))`;
  const known = `${table.isKnown}*(${table.column("Market")}<>"")`;
  return [
    {
      label: "Leverage of a position at most",
      limit: formula(nameOf("MaxLeverage")),
      format: NUMBER_FORMATS.leverage,
      broken: `(${leverage}>${nameOf("MaxLeverage")})`,
      worst: leverage,
    },
    {
      label: "Margin of a trade at most",
      limit: formula(nameOf("MaxAllocation")),
      format: NUMBER_FORMATS.percent,
      broken: `(${share}>${nameOf("MaxAllocation")})`,
      worst: share,
    },
    {
      label: "Stop before liquidation",
      limit: null,
      format: "General",
      broken: `(${behind}*ISNUMBER(${stop}))`,
    },
    {
      label: "Leverage that the market allows",
      limit: null,
      format: "General",
      broken: `(${above}*${known})`,
    },
    {
      label: "Liquidation not near, days",
      limit: formula(nameOf("NearDays")),
      format: "0.0",
      broken: `(${daysAway(dashboard)}<${nameOf("NearDays")})`,
      worst: daysAway(dashboard),
      isSmallestWorst: true,
    },
  ];
}

/** `$J$9:$J$12`: how many positions break each rule. */
export function brokenRange({ layout }: Dashboard): string {
  return fixedAddressOf(area(layout.account + 2, BROKEN, RULE_COUNT));
}

function putInputs(dashboard: Dashboard, first: number): void {
  const { draft, inputs, nameOf, following } = dashboard;
  const { follows } = dashboard.sources;
  inputs.forEach(({ key, label, value, chosen, format, note, rule }, index) => {
    const row = first + index;
    draft.write(row, RIGHT_LABEL, label, "words");
    const linked = cellOfName(following, follows, key, chosen);
    const at = draft.put(row, RIGHT_VALUE, [[isFormula(linked) ? linked : value]]);
    draft.style(at, "input");
    if (isFormula(linked)) draft.style(at, "follows");
    if (typeof value === "string") draft.style(at, "choice");
    draft.format(at, format);
    draft.validate(at, rule, `${label}. ${note}`);
    draft.define(nameOf(key), at);
    const own = fixedCell(row, RIGHT_VALUE);
    draft.write(row, RIGHT_VALUE + 1, originOf(following, follows, key, own, note), "remark");
  });
  draft.style(area(first, RIGHT_LABEL, inputs.length, 3), "body");
}

/** The limits with what breaks them, and below them the assumptions of the sheet. */
export function putLimits(dashboard: Dashboard): void {
  const { draft, layout, table } = dashboard;
  const columns = LAST - RIGHT_LABEL + 1;
  draft.heading(layout.account, RIGHT_LABEL, columns, "Limits and assumptions");
  const { follows } = dashboard.sources;
  if (follows) putFollowingNote(draft, layout.account, RIGHT_VALUE + 1, follows);
  const titles = layout.account + 1;
  draft.put(titles, RIGHT_LABEL, [["Rule", null, "Limit", "Broken by", "Worst", "Position"]]);
  draft.style(area(titles, RIGHT_LABEL, 1, 2), "headerText");
  draft.style(area(titles, RIGHT_VALUE, 1, 3), "header");
  draft.style(area(titles, POSITION, 1, 2), "headerText");
  const all = limits(dashboard);
  const first = titles + 1;
  all.forEach(({ label, limit, format, broken, worst, isSmallestWorst }, index) => {
    const row = first + index;
    const [count, extreme] = [inColumn(row, BROKEN), inColumn(row, WORST)];
    draft.write(row, RIGHT_LABEL, label, "words");
    draft.put(row, RIGHT_VALUE, [[limit]]);
    const found = worst
      ? `IFERROR(AGGREGATE(${isSmallestWorst ? 15 : 14},6,${worst}/${table.isPosition},1),"")`
      : `""`;
    draft.put(row, BROKEN, [
      [
        formula(table.total(`${broken}*${table.isPosition}`)),
        formula(found),
        formula(`IF(${count}=0,"",${labelOfPlace(dashboard, row)})`),
      ],
    ]);
    const place = worst
      ? placeWhere(dashboard, worst, extreme)
      : // A number inside SUMPRODUCT: LibreOffice drops kept answers of array formulas, and kept empty texts.
        `IFERROR(SUMPRODUCT(AGGREGATE(15,6,${table.place}/(${broken}*${table.isPosition}),1)),0)`;
    draft.write(row, WORKING, formula(place), "subtitle");
    draft.format(area(row, RIGHT_VALUE), format);
    draft.format(area(row, WORST), format);
    draft.format(area(row, BROKEN), NUMBER_FORMATS.count);
  });
  draft.style(area(first, RIGHT_VALUE, all.length, 3), "figures");
  draft.style(area(first, POSITION, all.length), "words");
  draft.style(area(first, RIGHT_LABEL, all.length, columns), "body");
  const counts = area(first, BROKEN, all.length);
  const cell = inColumn(first, BROKEN);
  draft.paintWhere(counts, `${cell}>0`, {
    color: PALETTE.loss,
    fill: PALETTE.lossFill,
    bold: true,
  });
  draft.paintWhere(counts, `${cell}=0`, { color: PALETTE.gain });
  putInputs(dashboard, first + all.length + 1);
}

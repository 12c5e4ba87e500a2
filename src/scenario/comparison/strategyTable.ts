import { area, cellAt, fixedAddressOf, fixedCell, inRow } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import type { Comparison } from "./comparison";
import { METRIC_ROWS, metricIndex, type Metric } from "./metricRows";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import { STRATEGIES } from "./strategies";
import { strategyFormulas } from "./strategyFormulas";
import { STRATEGY_NOTES } from "./strategyNotes";

function metricRow(layout: ScenarioLayout, metric: Metric): number {
  return bodyRow(layout.strategies) + metricIndex(metric);
}

/** A metric of all strategies, as a fixed range. */
function metricRange(layout: ScenarioLayout, metric: Metric): string {
  return fixedAddressOf(area(metricRow(layout, metric), FIRST_COLUMN, 1, STRATEGIES.length));
}

function paintMetrics({ draft, layout, nameOf }: Comparison): void {
  const row = (metric: Metric) =>
    area(metricRow(layout, metric), FIRST_COLUMN, 1, STRATEGIES.length);
  const corner = (metric: Metric) => cellAt(metricRow(layout, metric), FIRST_COLUMN);
  const red = { color: PALETTE.loss, fill: PALETTE.lossFill, bold: true };
  const amber = { color: PALETTE.warning, fill: PALETTE.warningFill, bold: true };
  const green = { color: PALETTE.gain, fill: PALETTE.gainFill, bold: true };
  draft.paintWhere(row("free"), `${corner("free")}<0`, red);
  const distance = corner("distance");
  const near = `${distance}<=${nameOf("StressMove")}`;
  draft.paintWhere(row("distance"), `AND(ISNUMBER(${distance}),${near}/2)`, red);
  draft.paintWhere(row("distance"), `AND(ISNUMBER(${distance}),${near})`, amber);
  draft.paintWhere(row("chance"), `${corner("chance")}>${nameOf("ChanceLimit")}`, amber);
  draft.paintWhere(row("stressed"), `${corner("stressed")}>0`, red);
  const verdict = corner("verdict");
  draft.paintWhere(row("verdict"), `LEFT(${verdict},5)="Holds"`, green);
  draft.paintWhere(row("verdict"), `LEFT(${verdict},5)="Watch"`, amber);
  draft.paintWhere(row("verdict"), `LEN(${verdict})>0`, red);
}

/** The comparison: a strategy a column, a metric a row, a verdict by a rule that is stated below it. */
export function putStrategies(comparison: Comparison): void {
  const { draft, layout } = comparison;
  const first = bodyRow(layout.strategies);
  draft.heading(layout.strategies, LABEL_COLUMN, layout.width - 1, "Strategies side by side");
  draft.put(first - 1, LABEL_COLUMN, [["Strategy", ...STRATEGIES.map(({ name }) => name)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, STRATEGIES.length), "header");
  draft.height(first - 1, 32);

  const columns = STRATEGIES.map((strategy, place) =>
    strategyFormulas(comparison, strategy, place, (metric) =>
      inRow(metricRow(layout, metric), FIRST_COLUMN + place)
    )
  );
  draft.put(
    first,
    LABEL_COLUMN,
    METRIC_ROWS.map(({ metric, label }) => [
      label,
      ...columns.map((formulas) => formula(formulas[metric])),
    ])
  );
  draft.style(area(first, LABEL_COLUMN, METRIC_ROWS.length, STRATEGIES.length + 1), "body");
  draft.style(area(first, LABEL_COLUMN, METRIC_ROWS.length), "words");
  draft.style(area(first, FIRST_COLUMN, METRIC_ROWS.length, STRATEGIES.length), "figures");
  METRIC_ROWS.forEach(({ format }, index) => {
    if (format === "General") return;
    draft.format(area(first + index, FIRST_COLUMN, 1, STRATEGIES.length), format);
  });
  const nearest = metricRow(layout, "nearest");
  draft.style(area(nearest, LABEL_COLUMN), "centred");
  draft.style(area(nearest, FIRST_COLUMN, 1, STRATEGIES.length), "wrapped");
  draft.height(nearest, 36);
  const verdict = metricRow(layout, "verdict");
  draft.style(area(verdict, LABEL_COLUMN), "centred");
  draft.style(area(verdict, FIRST_COLUMN, 1, STRATEGIES.length), "verdict");
  draft.height(verdict, 62);
  STRATEGY_NOTES.forEach((note, index) =>
    draft.write(first + METRIC_ROWS.length + index, LABEL_COLUMN, note, "note")
  );
  paintMetrics(comparison);
}

/**
 * The recommendation: the strategy that holds and loses least, beside the book as it is; where none holds, the one
 * that loses least of those that the capital allows and that are not lost by now.
 */
export function headlineFormula({ layout }: Comparison): string {
  const names = fixedAddressOf(
    area(bodyRow(layout.strategies) - 1, FIRST_COLUMN, 1, STRATEGIES.length)
  );
  const worst = metricRange(layout, "worst");
  const shares = metricRange(layout, "worstShare");
  const candidates = metricRange(layout, "candidate");
  const verdicts = metricRange(layout, "verdict");
  const best = `MATCH(MAX(${candidates}),${candidates},0)`;
  const isPossible = `((LEFT(${verdicts},3)<>"Not")*(LEFT(${verdicts},4)<>"Lost"))`;
  const before = `COLUMN(${fixedCell(bodyRow(layout.strategies) - 1, LABEL_COLUMN)})`;
  const place = `(COLUMN(${names})-${before})`;
  const least = `AGGREGATE(15,6,${place}/(${worst}=AGGREGATE(14,6,${worst}/${isPossible},1))/${isPossible},1)`;
  const loss = (place: string) => `TEXT(-INDEX(${shares},${place}),"0%")&" of capital"`;
  return (
    `IF(COUNT(${candidates})>0,"Recommended: "&INDEX(${names},${best})&". Worst loss "&${loss(best)}` +
    `&"; as imported and isolated "&${loss("1")}&" ("&INDEX(${verdicts},1)&").",` +
    `IFERROR("No strategy holds. Smallest worst loss of the possible ones: "&INDEX(${names},${least})&", "&${loss(least)}` +
    `&"; "&INDEX(${verdicts},${least})&".",` +
    `"No strategy is possible with this capital."))`
  );
}

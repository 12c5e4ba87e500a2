import { addressOf, area, cellAt, isFormula, type SheetPlan } from "../../src/scenario";

/** A plan as short lines, for snapshots that a reviewer can read. */
export function readable(plan: SheetPlan): string {
  const cells = plan.blocks.flatMap(({ row, column, cells: rows }) =>
    rows.flatMap((cellsOfRow, r) =>
      cellsOfRow.flatMap((cell, c) => {
        if (cell === null) return [];
        const text = isFormula(cell) ? cell.formula : JSON.stringify(cell);
        return [`${cellAt(row + r, column + c)}  ${text}`];
      })
    )
  );
  const { frozen } = plan;
  return [
    `sheet ${plan.name} ${plan.tabColor}`,
    ...cells,
    ...plan.tables.map((table) => `table ${table.name} ${addressOf(table.area)}`),
    ...plan.names.map((name) => `name ${name.name} ${addressOf(name.area)}`),
    ...plan.numberFormats.map(
      ({ area: at, code }) => `format ${addressOf(at)} ${[code].flat().join(" | ")}`
    ),
    ...plan.styles.map(({ area: at, style }) => `style ${addressOf(at)} ${style}`),
    ...plan.conditionalFormats.map((rule) =>
      rule.kind === "formula"
        ? `paint ${addressOf(rule.area)} where ${rule.formula} ${JSON.stringify(rule.paint)}`
        : `heat ${addressOf(rule.area)}`
    ),
    ...plan.validations.map(
      ({ area: at, rule }) => `accept ${addressOf(at)} ${JSON.stringify(rule)}`
    ),
    ...plan.charts.map(
      (chart) =>
        `chart ${chart.name} (${chart.kind}) of ${addressOf(chart.source)} on ${addressOf(chart.place)}`
    ),
    `widths ${plan.columnWidths.join(" ")}`,
    `frozen ${addressOf(area(0, 0, frozen.rows, frozen.columns))}`,
  ].join("\n");
}

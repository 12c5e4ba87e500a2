import { addressOf, area, fixedAddressOf, type ChartPlan, type SheetPlan } from "../../scenario";
import type { Operation } from "../write/operation";
import { isCalculated, writeBlock } from "../write/writeBlocks";
import { writeConditionalFormat } from "../write/writeConditionalFormat";
import { writeNumberFormat, writeStyle } from "../write/writeStyles";
import { writeValidation } from "../write/writeValidation";

/** Points a name to where the plan has its cells now. */
function pointName(context: Excel.RequestContext, plan: SheetPlan, index: number): Operation[] {
  const named = plan.names[index];
  if (!named) return [];
  const sheet = plan.name.replace(/'/g, "''");
  return [
    {
      bytes: 400,
      step: "Naming the assumptions",
      queue() {
        const item = context.workbook.names.getItem(named.name);
        item.formula = `='${sheet}'!${fixedAddressOf(named.area)}`;
      },
    },
  ];
}

/** Gives a chart by position the rows that there are now. */
function reachChart(chart: ChartPlan): Operation {
  const { row, column, rows } = chart.source;
  return {
    bytes: 800,
    step: "Drawing charts",
    queue(sheet) {
      const series = sheet.charts.getItem(chart.name).series.getItemAt(0);
      series.setValues(sheet.getRange(addressOf(area(row + 1, column, rows - 1))));
      if (chart.categories) series.setXAxisValues(sheet.getRange(addressOf(chart.categories)));
    },
  };
}

/** Heights of rows by their place: inserted rows came with those of their neighbours. */
function writeHeights({ rowHeights }: SheetPlan): Operation {
  return {
    bytes: 300 * rowHeights.length,
    step: "Formatting",
    queue(sheet) {
      for (const { row, points } of rowHeights) {
        sheet.getRange(addressOf(area(row, 0))).getEntireRow().format.rowHeight = points;
      }
    },
  };
}

/**
 * The steps that make a standing sheet what a plan says: formulas and looks anew, names and charts by position
 * to the rows that there are now. What the plan leaves out, a person's inputs, stays.
 */
export function comparisonOperations(
  context: Excel.RequestContext,
  plan: SheetPlan,
  charts: readonly string[]
): Operation[] {
  const constants = plan.blocks.filter((block) => !isCalculated(block));
  const calculated = plan.blocks.filter(isCalculated);
  const byPosition = plan.charts.filter(
    ({ name, categories }) => categories && charts.includes(name)
  );
  return [
    ...plan.names.flatMap((_, index) => pointName(context, plan, index)),
    ...constants.flatMap((block) => writeBlock(block)),
    ...plan.numberFormats.map(writeNumberFormat),
    ...calculated.flatMap((block) => writeBlock(block)),
    ...plan.styles.map(writeStyle),
    // A new rule goes before the older ones, and a plan lists the first one first.
    ...[...plan.conditionalFormats].reverse().map(writeConditionalFormat),
    ...plan.validations.map(writeValidation),
    writeHeights(plan),
    ...byPosition.map(reachChart),
  ];
}

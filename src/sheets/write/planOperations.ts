import type { SheetPlan } from "../../scenario";
import type { Operation } from "./operation";
import { isCalculated, writeBlock } from "./writeBlocks";
import { writeChart } from "./writeChart";
import { writeConditionalFormat } from "./writeConditionalFormat";
import { writePage } from "./writePage";
import { writeNumberFormat, writeStyle } from "./writeStyles";
import { writeName, writeTable } from "./writeTable";
import { writeValidation } from "./writeValidation";

/**
 * The steps that make a sheet of a plan, in an order in which every reference already exists: constants,
 * tables and names, formulas, looks, charts.
 */
export function planOperations(context: Excel.RequestContext, plan: SheetPlan): Operation[] {
  const constants = plan.blocks.filter((block) => !isCalculated(block));
  const calculated = plan.blocks.filter(isCalculated);
  return [
    ...constants.flatMap((block) => writeBlock(block)),
    ...plan.tables.map(writeTable),
    ...plan.names.map((name) => writeName(context, name)),
    ...plan.numberFormats.map(writeNumberFormat),
    ...calculated.flatMap((block) => writeBlock(block)),
    ...plan.styles.map(writeStyle),
    // A new rule goes before the older ones, and a plan lists the first one first.
    ...[...plan.conditionalFormats].reverse().map(writeConditionalFormat),
    ...plan.validations.map(writeValidation),
    writePage(plan),
    ...plan.charts.map(writeChart),
  ];
}

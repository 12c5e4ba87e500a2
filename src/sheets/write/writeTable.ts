import { addressOf, type NamePlan, type TablePlan } from "../../scenario";
import type { Operation } from "./operation";

/** An Excel Table over cells already written; plain style, since the plan draws its own. */
export function writeTable({ name, area }: TablePlan): Operation {
  return {
    bytes: 600,
    step: "Creating the table",
    queue(sheet) {
      const table = sheet.tables.add(addressOf(area), true);
      table.name = name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
    },
  };
}

/** A name of the workbook for cells of the sheet. */
export function writeName(context: Excel.RequestContext, { name, area }: NamePlan): Operation {
  return {
    bytes: 400,
    step: "Naming the assumptions",
    queue(sheet) {
      context.workbook.names.add(name, sheet.getRange(addressOf(area)));
    },
  };
}

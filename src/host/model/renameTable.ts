import { checkTableName } from "./addTable";
import { renameTableInFormulas } from "./renameInFormulas";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (table.name === name) return;
  checkTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  renameTableInFormulas(workbook, before, name);
  workbook.calculation.definitionsChanged(before, name);
  workbook.emit("tables", { kind: "changed", table });
}

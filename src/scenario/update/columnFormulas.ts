import { POSITION_COLUMNS } from "../positions/positionColumns";
import { positionFormulas, type CalculatedColumn } from "../positions/positionFormulas";
import { toleranceName } from "../positions/positionsSheet";
import type { StandingTable } from "./standingTable";

/** The formula that most rows of a column have, if more rows have it than hold anything else. */
function commonFormula(table: StandingTable, column: number): string | undefined {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const row of table.rows) {
    const cell = row[column];
    if (!cell || (cell.value === "" && cell.formula === undefined)) continue;
    filled += 1;
    if (cell.formula !== undefined) counts.set(cell.formula, (counts.get(cell.formula) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > filled ? best[0] : undefined;
}

/** R1C1 formulas of the columns that are calculated, by column: a user's own too; typed columns have none. */
export function columnFormulas(table: StandingTable): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const ours = positionFormulas(toleranceName(table.name));
  const typed = new Set<string>(
    POSITION_COLUMNS.filter(({ typed: isTyped }) => isTyped).map(({ name }) => name)
  );
  table.header.forEach((name, column) => {
    if (typed.has(name)) return;
    const formula = commonFormula(table, column) ?? ours[name as CalculatedColumn]?.formula;
    if (formula !== undefined) formulas.set(name, formula);
  });
  return formulas;
}

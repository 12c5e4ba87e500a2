import { takeSnapshot } from "../../src/host/snapshot";
import type { Embedded } from "./embedded";

/** Rows and columns that are compared beyond what is used: looks can stand in empty cells. */
const MARGIN = 4;

/** All that a person could notice in a workbook: inputs, looks, tables, rules, sizes; not how it is stored. */
export function everythingIn({ workbook }: Embedded): unknown {
  const snapshot = takeSnapshot(workbook);
  const sheets = snapshot.sheets.map((sheet, index) => {
    const model = workbook.sheets[index]!;
    const used = workbook.usedArea(model);
    const rows = used ? used.row + used.rows + MARGIN : 0;
    const columns = used ? used.column + used.columns + MARGIN : 0;
    const looks: string[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const look = JSON.stringify(sorted(workbook.format(model, row, column)));
        if (look !== "{}") looks.push(`${row},${column} ${look}`);
      }
    }
    return {
      ...sheet,
      ...{ formats: [], formatLayers: [], looks },
      cells: [...sheet.cells].sort(([r, c], [r2, c2]) => r - r2 || c - c2),
      columnWidths: sheet.columnWidths
        .filter(([, points]) => points !== sheet.standardWidth)
        .sort(([a], [b]) => a - b),
    };
  });
  return { ...snapshot, sheets, settings: [] };
}

/** Keys in one order, without what is absent; a font that is not italic is as one of which nothing was said. */
function sorted(value: object): object {
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined && one !== false)
    .map(([key, one]): [string, unknown] => [
      key,
      typeof one === "object" && one !== null ? sorted(one) : one,
    ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

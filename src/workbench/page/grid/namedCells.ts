import {
  formatArea,
  isValidName,
  parseAddress,
  tableBody,
  type Area,
  type Workbook,
} from "../../../host/model";

/** The cells that an address, a defined name or a table's name stands for; undefined where it is none of them. */
export function cellsNamed(workbook: Workbook, text: string): Area | undefined {
  const sheet = workbook.activeSheet;
  const defined = workbook.findName(text, sheet);
  const address = parseAddress(defined ? defined.formula.replace(/^=/, "") : text);
  if (address) {
    const { sheetName, ...cells } = address;
    const home =
      sheetName === undefined ? (defined?.sheet ?? sheet) : workbook.findSheet(sheetName);
    return home && { ...cells, sheet: home };
  }
  const table = defined ? undefined : workbook.findTable(text);
  return table && { ...tableBody(table), sheet: table.sheet };
}

/** Gives the selected cells a name, as Excel does where the name box is given a new one; throws where it cannot be one. */
export function nameSelection(workbook: Workbook, name: string): string {
  if (!isValidName(name)) {
    throw new Error(`“${name}” is no cell, no name of this workbook, and cannot become a name.`);
  }
  if (workbook.findName(name, workbook.activeSheet)) {
    throw new Error(`“${name}” names no cells: it stands for a formula.`);
  }
  const address = formatArea(workbook.selection, true);
  workbook.addName(name, `=${address}`);
  return `“${name}” is the name of ${address} now.`;
}

import { formula, type Formula } from "../plan/cell";
import { tableColumn } from "../positions/positionColumns";
import type { WholeTable } from "./wholeTable";

/**
 * What a sheet says about how much of the table it covers; it begins with `Warning` where not all.
 * @param unknown what is said of positions that the add-in cannot compute
 * @param all what is said of the positions where nothing is missing
 */
export function tableCoverage(table: WholeTable, unknown: string, all: string): Formula {
  const { name, filledRows: filled, isPosition } = table;
  const counted = `SUMPRODUCT(${isPosition})`;
  const computed = `SUMPRODUCT(${isPosition}*${table.isKnown})`;
  return formula(
    `IF(${filled}=0,"Table ${name} holds no position.",` +
      `IF(${filled}>${counted},"Warning: "&(${filled}-${counted})&" of "&${filled}&" rows left out: ` +
      `their Size is no number above 0, or their Side neither long nor short. See Check in table ${name}.",` +
      `IF(${computed}<${counted},"Warning: "&(${counted}-${computed})&" of "&${counted}&" positions ${unknown}: see Check in table ${name}.",` +
      `"All "&${counted}&" positions of table ${name} ${all}.")))&${crossWords(name)}`
  );
}

/** What is said of positions with cross margin, whose own margin is not what keeps them. */
export function crossWords(table: string): string {
  const count = `COUNTIF(${tableColumn(table, "Margin mode")},"cross")`;
  return `IF(${count}=0,""," "&${count}&" with cross margin: isolated figures give each a margin of its own.")`;
}

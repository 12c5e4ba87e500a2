import { isFormula, type Cell, type Formula } from "../../scenario";

/** What stands in a cell that may follow the Scenarios sheet. */
export interface StandingCell {
  readonly formula: unknown;
  readonly value: unknown;
}

const BROKEN = ["#REF!", "#NAME?"];

/** A formula however a program spells it. */
const plain = (formula: string) => formula.replace(/['\s]/g, "").toUpperCase();

/** Without the numbers in its addresses, which differ from row to row. */
const shapeOf = (formula: string) => plain(formula).replace(/\d+/g, "");

/**
 * What a cell gets: the link to the sheet that it follows already, else to the newest one, else the usual figure.
 * Undefined where what stands there stays: what a person typed is neither the usual figure nor a link of ours.
 * @param links what the add-in writes for each Scenarios sheet, the newest last
 */
export function newInput(
  { formula, value }: StandingCell,
  usual: Cell,
  links: readonly Formula[]
): Cell | undefined {
  const newest = links[links.length - 1] ?? usual;
  if (typeof formula !== "string" || !formula.startsWith("=")) {
    return value === (usual ?? "") && isFormula(newest) ? newest : undefined;
  }
  if (BROKEN.includes(String(value))) return newest;
  const own = links.find((link) => shapeOf(link.formula) === shapeOf(formula));
  return own && plain(own.formula) !== plain(formula) ? own : undefined;
}

/** What the calculation keeps about a formula's cell. */
export interface FormulaState {
  status: number;
}

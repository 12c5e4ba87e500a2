import type { Cell } from "../model/cell";
import type { DefinedName } from "../model/definedName";
import { parseInput } from "../model/parseInput";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { type BoundFormula, bindFormula } from "./bindFormula";
import type { Expression } from "./expression";

/** What names mean, and which formulas hang on them: on defined names, tables, functions, sheets yet to come. */
export class Definitions {
  private readonly names = new Map<DefinedName, { formula: string; bound: BoundFormula }>();
  private readonly rules = new Map<string, Expression>();
  private readonly users = new Map<string, Set<Cell>>();
  private changed = new Set<string>();
  private allChanged = false;

  constructor(private readonly workbook: Workbook) {}

  /** The formula behind a defined name as seen from a sheet. */
  name(name: string, sheet: Sheet): Expression | undefined {
    const defined = this.workbook.findName(name, sheet);
    return defined && this.boundName(defined, sheet).expression;
  }

  private boundName(defined: DefinedName, sheet: Sheet): BoundFormula {
    const known = this.names.get(defined);
    if (known?.formula === defined.formula) return known.bound;
    const bound = bindFormula(this.workbook, defined.formula, defined.sheet ?? sheet);
    this.names.set(defined, { formula: defined.formula, bound });
    return bound;
  }

  /** The expression of a conditional format's formula; text without "=" is a constant. */
  rule(formula: string, sheet: Sheet): Expression {
    const key = `${sheet.id} ${formula}`;
    let expression = this.rules.get(key);
    if (!expression) {
      const parsed = parseInput(formula);
      expression =
        parsed.kind === "formula"
          ? bindFormula(this.workbook, formula, sheet).expression
          : { kind: "constant", value: parsed.kind === "value" ? parsed.value : null };
      this.rules.set(key, expression);
    }
    return expression;
  }

  /** Files a formula under the names it uses. */
  addUser(cell: Cell, symbols: Iterable<string>): void {
    for (const symbol of symbols) {
      let cells = this.users.get(symbol);
      if (!cells) this.users.set(symbol, (cells = new Set()));
      cells.add(cell);
    }
  }

  removeUser(cell: Cell, symbols: Iterable<string>): void {
    for (const symbol of symbols) {
      const cells = this.users.get(symbol);
      cells?.delete(cell);
      if (cells?.size === 0) this.users.delete(symbol);
    }
  }

  /** Names came, went or mean something else; none given: any may. */
  change(names: readonly string[]): void {
    if (names.length === 0) this.allChanged = true;
    for (const name of names) this.changed.add(name.toUpperCase());
  }

  get isStale(): boolean {
    return this.allChanged || this.changed.size > 0;
  }

  /** The formulas that a change of names since the last call concerns. */
  takeAffected(): Set<Cell> {
    const symbols = this.allChanged ? [...this.users.keys()] : this.withDependentNames();
    this.changed = new Set();
    this.allChanged = false;
    this.names.clear();
    this.rules.clear();
    return new Set(symbols.flatMap((symbol) => [...(this.users.get(symbol) ?? [])]));
  }

  /** The changed names and the defined names whose formulas use them. */
  private withDependentNames(): string[] {
    const symbols = new Set(this.changed);
    for (let grown = true; grown;) {
      grown = false;
      for (const defined of this.workbook.names.values()) {
        const name = defined.name.toUpperCase();
        if (symbols.has(name)) continue;
        const sheet = defined.sheet ?? this.workbook.sheets[0];
        const uses = sheet ? this.boundName(defined, sheet).symbols : [];
        if (![...uses].some((symbol) => symbols.has(symbol))) continue;
        symbols.add(name);
        grown = true;
      }
    }
    return [...symbols];
  }
}

import { type Token, tokenize } from "@borgar/fx";
import type { Rectangle } from "./address";
import type { Cell } from "./cell";
import type { ConditionalRule } from "./conditionalFormat";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Where a formula stands, or the cells that it is written for; names of the whole workbook stand nowhere. */
export interface FormulaHome extends Partial<Rectangle> {
  sheet?: Sheet;
}

/** Returns a formula's new text. */
export type Rewrite = (formula: string, home: FormulaHome) => string;

/** Rewrites a formula token by token; references are single tokens. */
export function rewriteTokens(formula: string, rewrite: (token: Token) => string): string {
  return tokenize(formula, { mergeRefs: true, withLocation: false }).map(rewrite).join("");
}

/**
 * Rewrites every formula of a workbook: of cells, names, table columns, conditional formats and validations. Returns the
 * cells whose formula is another now.
 */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): Cell[] {
  const rewritten: Cell[] = [];
  for (const cell of [...workbook.calculation.formulaCells()]) {
    const before = cell.formula ?? "";
    const after = rewrite(before, cell);
    if (after === before) continue;
    cell.formula = after;
    workbook.calculation.formulaRewritten(cell);
    rewritten.push(cell);
  }
  for (const name of workbook.names.values()) {
    const after = rewrite(name.formula, { sheet: name.sheet });
    if (after === name.formula) continue;
    name.formula = after;
    // What reads the name depends on other cells now.
    workbook.calculation.definitionsChanged(name.name);
  }
  for (const table of workbook.tables) {
    const { sheet } = table;
    for (const column of table.columns) {
      if (column.formula) column.formula = rewrite(column.formula, { sheet, ...table.area });
    }
  }
  for (const sheet of workbook.sheets) rewriteRules(sheet, rewrite);
  return rewritten;
}

function rewriteRules(sheet: Sheet, rewrite: Rewrite): void {
  const local = (area: Rectangle) => (formula: string) => {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const after = rewrite(text, { sheet, ...area });
    return formula.startsWith("=") ? after : after.slice(1);
  };
  for (const format of sheet.conditionalFormats)
    format.rule = rewriteRule(format.rule, local(format.area));
  for (const validation of sheet.validations) {
    if (validation.source.startsWith("="))
      validation.source = local(validation.area)(validation.source);
  }
}

function rewriteRule(rule: ConditionalRule, local: (formula: string) => string): ConditionalRule {
  switch (rule.type) {
    case "Custom":
      return { ...rule, formula: local(rule.formula) };
    case "CellValue":
      return {
        ...rule,
        formula1: local(rule.formula1),
        formula2: rule.formula2 === undefined ? undefined : local(rule.formula2),
      };
    default:
      return rule;
  }
}

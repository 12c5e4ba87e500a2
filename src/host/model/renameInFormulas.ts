import type { Cell } from "./cell";
import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx";
import { contains, quoteSheetName } from "./address";
import { type FormulaHome, rewriteFormulas, rewriteTokens } from "./rewriteFormulas";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_named"]);

/** The sheet's name in a reference such as 'My sheet'!A1. */
function sheetNameIn(reference: string): string | undefined {
  const end = reference.lastIndexOf("!");
  if (end < 0) return undefined;
  const prefix = reference.slice(0, end);
  return prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
}

function isSameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Makes references to a renamed sheet say its new name. */
export function renameSheetInFormulas(workbook: Workbook, before: string, after: string): void {
  replaceSheet(
    workbook,
    before,
    (reference) => quoteSheetName(after) + reference.slice(reference.lastIndexOf("!"))
  );
}

/** Makes references to a removed sheet #REF!. */
export function removeSheetFromFormulas(workbook: Workbook, name: string): void {
  const { calculation } = workbook;
  for (const cell of replaceSheet(workbook, name, () => "#REF!")) calculation.markDirty(cell);
  // What defined names and rules mean is looked up anew.
  calculation.definitionsChanged(name);
}

function replaceSheet(
  workbook: Workbook,
  name: string,
  replace: (reference: string) => string
): Cell[] {
  const mentioned = name.toLowerCase().replace(/'/g, "''");
  return rewriteFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(mentioned)) return formula;
    return rewriteTokens(formula, ({ type, value }) =>
      REFERENCES.has(type) && isSameName(sheetNameIn(value), name) ? replace(value) : value
    );
  });
}

/** Makes structured references say a column's new name. */
export function renameColumnInFormulas(
  workbook: Workbook,
  table: Table,
  before: string,
  after: string
): void {
  rewriteStructured(workbook, (parsed, home) => {
    const own = !parsed.table && isInside(table, home);
    if (!own && !isSameName(parsed.table, table.name)) return undefined;
    if (!parsed.columns?.some((column) => isSameName(column, before))) return undefined;
    const columns = parsed.columns.map((column) => (isSameName(column, before) ? after : column));
    return { ...parsed, columns };
  });
}

/** Makes structured references and bare table names say a table's new name. */
export function renameTableInFormulas(workbook: Workbook, before: string, after: string): void {
  rewriteStructured(
    workbook,
    (parsed) => (isSameName(parsed.table, before) ? { ...parsed, table: after } : undefined),
    ({ type, value }) => (type === "range_named" && isSameName(value, before) ? after : value)
  );
}

type Structured = NonNullable<ReturnType<typeof parseStructRef>>;

function rewriteStructured(
  workbook: Workbook,
  change: (parsed: Structured, home: FormulaHome) => Structured | undefined,
  other: (token: Token) => string = ({ value }) => value
): void {
  rewriteFormulas(workbook, (formula, home) =>
    rewriteTokens(formula, (token) => {
      if (token.type !== "structured") return other(token);
      const parsed = parseStructRef(token.value);
      const changed = parsed && change(parsed, home);
      return changed ? stringifyStructRef(changed) : token.value;
    })
  );
}

function isInside(table: Table, { sheet, row, column }: FormulaHome): boolean {
  return (
    sheet === table.sheet &&
    row !== undefined &&
    column !== undefined &&
    contains(table.area, row, column)
  );
}

import {
  addressOf,
  area,
  assumptionsInCells,
  cellsOfAssumptions,
  INPUT_KEYS,
  MARKET_INPUTS,
  type Area,
  type ChosenAssumptions,
  type SheetPlan,
} from "../../scenario";
import { SheetsError } from "../SheetsError";
import { cellInput } from "../write/cellInput";
import type { Operation } from "../write/operation";
import type { FoundComparison } from "./findComparison";

type Inputs = (string | number | boolean)[][];

/** The typed cells of a comparison: what they hold, and how they are written back. */
export interface AssumptionCells {
  readonly chosen: ChosenAssumptions;
  /** Formulas or values, by name without its prefix. */
  readonly named: ReadonlyMap<string, Inputs>;
  readonly shocks: Inputs;
  /** Of the markets, and of any other one. */
  readonly markets: Inputs;
}

/** Reads what a person typed into the assumptions of a sheet. */
export async function readAssumptions(
  context: Excel.RequestContext,
  { prefix, markets: labels }: FoundComparison
): Promise<AssumptionCells> {
  const { names } = context.workbook;
  const range = (key: string) => names.getItem(`${prefix}_${key}`).getRange();
  const load = (cells: Excel.Range) => cells.load("values,formulas");
  const named = INPUT_KEYS.map((key) => ({ key, cells: load(range(key)) }));
  const shocks = load(range("Shocks"));
  const inputs = load(
    range("Markets")
      .getOffsetRange(0, 1)
      .getResizedRange(0, MARKET_INPUTS.length - 1)
  );
  await context.sync();
  return {
    chosen: assumptionsInCells(
      new Map(named.map(({ key, cells }) => [key, cells.values[0]?.[0] ?? ""])),
      shocks.values[0] ?? [],
      labels.map((market, index) => ({ market, inputs: inputs.values[index] ?? [] }))
    ),
    named: new Map(named.map(({ key, cells }) => [key, cells.formulas as Inputs])),
    shocks: shocks.formulas as Inputs,
    markets: inputs.formulas as Inputs,
  };
}

function areaOf(plan: SheetPlan, key: string): Area {
  const found = plan.names.find(({ name }) => name.endsWith(`_${key}`));
  if (!found) throw new Error(`the plan has no cells for ${key}`);
  return found.area;
}

function marketInputs(plan: SheetPlan): Area {
  const { row, column, rows } = areaOf(plan, "Markets");
  return area(row, column + 1, rows, MARKET_INPUTS.length);
}

function writeInputs(at: Area, inputs: (string | number | boolean | null)[][]): Operation {
  return {
    bytes: 400 + JSON.stringify(inputs).length,
    step: "Writing the assumptions",
    queue(sheet) {
      sheet.getRange(addressOf(at)).formulas = inputs;
    },
  };
}

/** Names of the markets that a plan lists, as they stand on the sheet. */
function marketRow(labels: readonly string[], market: string): number {
  return labels.findIndex((label) => label.toUpperCase() === market.trim().toUpperCase());
}

/**
 * Puts chosen assumptions into the cells of a sheet; what is not chosen stays.
 * @param labels markets in the order of the plan
 * @throws SheetsError where the sheet has room for another number of shocks
 */
export function writeAssumptions(
  plan: SheetPlan,
  chosen: ChosenAssumptions,
  labels: readonly string[]
): Operation[] {
  const operations: Operation[] = [];
  for (const [key, value] of cellsOfAssumptions(chosen)) {
    operations.push(writeInputs(areaOf(plan, key), [[cellInput(value)]]));
  }
  if (chosen.shocks) {
    const at = areaOf(plan, "Shocks");
    if (chosen.shocks.length !== at.columns) {
      throw new SheetsError(
        "failed",
        `The sheet "${plan.name}" has ${at.columns} shocks, and ${chosen.shocks.length} were chosen. ` +
          "Create a new comparison for another number of shocks."
      );
    }
    operations.push(writeInputs(at, [[...chosen.shocks]]));
  }
  const inputs = marketInputs(plan);
  for (const one of chosen.markets ?? []) {
    const row = marketRow(labels, one.market);
    if (row < 0) continue;
    // `null` leaves a cell as it is.
    const cells = MARKET_INPUTS.map((member) => one[member] ?? null);
    operations.push(writeInputs(area(inputs.row + row, inputs.column, 1, cells.length), [cells]));
  }
  return operations;
}

/** Writes back what was typed, formulas as such. */
export function restoreAssumptions(plan: SheetPlan, cells: AssumptionCells): Operation[] {
  const asTyped = (inputs: Inputs) =>
    inputs.map((line) =>
      line.map((value) =>
        typeof value === "string" && value !== "" && !value.startsWith("=") ? `'${value}` : value
      )
    );
  return [
    ...[...cells.named].map(([key, inputs]) => writeInputs(areaOf(plan, key), asTyped(inputs))),
    writeInputs(areaOf(plan, "Shocks"), asTyped(cells.shocks)),
    writeInputs(marketInputs(plan), asTyped(cells.markets)),
  ];
}

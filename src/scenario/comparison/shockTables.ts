import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, cellAt, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { countedTotal } from "./bookColumns";
import type { Comparison } from "./comparison";
import { crossCell } from "./crossBlock";
import { cushionNow } from "./crossSearch";
import { gridTotalCell, hedgeLiquidated, liquidatedCount } from "./lossGrid";
import { FIRST_COLUMN, LABEL_COLUMN, shockTableRow, type ScenarioLayout } from "./scenarioLayout";
import { putShockTitles, shockRow, underShock } from "./shockCells";
import { STRATEGIES, type Strategy } from "./strategies";

/** The three tables by shock, in the order of the sheet. */
const TABLES = ["account", "result", "liquidated"] as const;
type ShockTable = (typeof TABLES)[number];

const TITLES: Record<ShockTable, string> = {
  account: "Account after the shock",
  result: "P&L after the shock",
  liquidated: "Positions liquidated",
};

const FORMATS: Record<ShockTable, string> = {
  account: NUMBER_FORMATS.money,
  result: NUMBER_FORMATS.signedMoney,
  liquidated: NUMBER_FORMATS.count,
};

function titleRow(layout: ScenarioLayout, table: ShockTable): number {
  return shockTableRow(layout, TABLES.indexOf(table));
}

/** The figures of a strategy under the shocks. */
export function shockTableRowArea(
  layout: ScenarioLayout,
  table: ShockTable,
  strategy: number
): Area {
  return shockRow(layout, titleRow(layout, table) + 1 + strategy);
}

/** A table with its titles, as charts take it. */
export function shockTableArea(layout: ScenarioLayout, table: ShockTable): Area {
  const row = titleRow(layout, table);
  return area(row, LABEL_COLUMN, STRATEGIES.length + 1, layout.shockCount + 1);
}

type Figures = Record<ShockTable, string>;

function isolatedFigures(
  { layout, nameOf }: Comparison,
  { sizing, hedged }: Strategy,
  result: string,
  shock: number
): Figures {
  const positions = liquidatedCount(layout, sizing, shock);
  return {
    account: `${nameOf("Capital")}+${result}`,
    result: gridTotalCell(layout, sizing, hedged, shock),
    liquidated: hedged ? `${positions}+${hedgeLiquidated(layout, sizing, shock)}` : positions,
  };
}

function crossFigures({ layout, nameOf }: Comparison, account: string, shock: number): Figures {
  // No move of the prices brings back an account that is liquidated now.
  const gone = `MIN(${cushionNow(layout)},${crossCell(layout, "cushion", shock)})<=0`;
  return {
    account: `IF(${gone},0,${nameOf("Capital")}+${crossCell(layout, "result", shock)})`,
    result: `${account}-${nameOf("Capital")}`,
    liquidated: `IF(${gone},${countedTotal(layout)},0)`,
  };
}

function putTable(comparison: Comparison, table: ShockTable): Area {
  const { draft, layout } = comparison;
  const row = titleRow(layout, table);
  putShockTitles(comparison, row, TITLES[table]);
  const cells = STRATEGIES.map((strategy, index) => {
    const at = (other: ShockTable, shock: number) =>
      underShock(titleRow(layout, other) + 1 + index, shock);
    const figures = (shock: number) =>
      strategy.margin === "isolated"
        ? isolatedFigures(comparison, strategy, at("result", shock), shock)
        : crossFigures(comparison, at("account", shock), shock);
    const shocks = Array.from({ length: layout.shockCount }, (_, shock) => shock);
    return [strategy.name, ...shocks.map((shock) => formula(figures(shock)[table]))];
  });
  draft.put(row + 1, LABEL_COLUMN, cells);
  draft.style(area(row + 1, LABEL_COLUMN, cells.length, layout.shockCount + 1), "body");
  draft.style(area(row + 1, LABEL_COLUMN, cells.length), "words");
  const figures = area(row + 1, FIRST_COLUMN, cells.length, layout.shockCount);
  draft.style(figures, "figures");
  draft.format(figures, FORMATS[table]);
  return figures;
}

/** Account, P&L and liquidations of every strategy under every shock. */
export function putShockTables(comparison: Comparison): void {
  const { draft, layout, nameOf } = comparison;
  draft.heading(layout.shockTables, LABEL_COLUMN, layout.width - 1, "By shock");
  const account = putTable(comparison, "account");
  const cell = cellAt(account.row, account.column);
  const lost = { color: "#FFFFFF", fill: PALETTE.lossDeep, bold: true };
  draft.paintWhere(account, `${cell}<=0`, lost);
  const floor = `${nameOf("Capital")}*(1-${nameOf("LossLimit")})`;
  draft.paintWhere(account, `${cell}<${floor}`, { color: PALETTE.loss, fill: PALETTE.lossFill });
  draft.heat(putTable(comparison, "result"));
  const liquidated = putTable(comparison, "liquidated");
  draft.paintWhere(liquidated, `${addressOf(area(liquidated.row, liquidated.column))}>0`, {
    color: PALETTE.loss,
    fill: PALETTE.lossFill,
    bold: true,
  });
}

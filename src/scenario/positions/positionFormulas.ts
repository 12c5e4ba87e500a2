import { formula, type Formula } from "../plan/cell";
import { checkFormula } from "./checkFormula";
import { thisRow as $ } from "./positionColumns";

const side = $("Side");
const size = $("Size");
const entry = $("Entry");
const mark = $("Mark");
const leverage = $("Leverage");
const market = $("Market");
const margin = $("Margin");
const liquidation = $("Liquidation");

const isInverse = `${$("Contract")}="inverse"`;
/** The mark price, or the entry price where no mark price is given. */
const price = `IF(${mark}="",${entry},${mark})`;

/** A cell that stays empty while the row has no size. */
function whereSized(expression: string): Formula {
  return formula(`IF(${size}="","",${expression})`);
}

/** The columns that hold formulas. */
export type CalculatedColumn =
  "Notional" | "P&L" | "Liquidation" | "Distance" | "Margin ratio" | "Check";

/** Formulas of the calculated columns, by structured references; the same in every row. */
export function positionFormulas(tolerance: string): Record<CalculatedColumn, Formula> {
  return {
    Notional: whereSized(`IF(${isInverse},${size}/${price},${size}*${price})`),
    "P&L": whereSized(
      `IF(${mark}="","",IF(${side}="short",-1,1)*` +
        `IF(${isInverse},${size}*(1/${entry}-1/${mark}),${size}*(${mark}-${entry})))`
    ),
    Liquidation: formula(`ISOLIQ(${side},${entry},${size},${leverage},${market},${margin})`),
    Distance: whereSized(
      `IF(ISNUMBER(${liquidation}),LIQDISTANCE(${side},${price},${liquidation}),"no liquidation")`
    ),
    "Margin ratio": whereSized(
      `MARGINRATIO(${side},${entry},${size},${leverage},${price},${market},${margin})`
    ),
    Check: checkFormula(tolerance),
  };
}

import { signedPercentText } from "../book/formulaWords";
import { formula, type Formula } from "../plan/cell";
import { thisRow as $ } from "./positionColumns";

/** A rule of the check: where the condition holds, the text is said. */
type Rule = readonly [condition: string, text: string];

const size = $("Size");
const side = $("Side");
const market = $("Market");
const margin = $("Margin");
const mode = $("Margin mode");
const liquidation = $("Liquidation");
const venueLiquidation = $("Venue liquidation");
const valueAtEntry = `IF(${$("Contract")}="inverse",${size}/${$("Entry")},${size}*${$("Entry")})`;

function quoted(text: string): string {
  return `"${text}"`;
}

/** Nested IFs: the first rule that holds speaks. */
function firstOf(rules: readonly Rule[], otherwise: string): string {
  return rules.reduceRight(
    (rest, [condition, text]) => `IF(${condition},${text},${rest})`,
    otherwise
  );
}

/** Differences below this share are of the size of fees and of a few funding payments. */
const SMALL = "0.5%";

/** Relative difference of the venue's liquidation price from ours. */
const difference = `${venueLiquidation}/${liquidation}-1`;

/** Why a figure of the venue may differ, most likely reason first. */
const reason = firstOf(
  [
    [`${mode}="cross"`, quoted("cross margin there, isolated here")],
    [`${margin}=""`, quoted("margin not given: derived from leverage")],
    [`${market}=""`, quoted("no market given: flat 0.5% maintenance")],
    [
      `ROUND(${margin}*${$("Leverage")}/${valueAtEntry},6)=1`,
      quoted("margin may be derived from leverage, or the tier table of another date"),
    ],
    [`ABS(${difference})<${SMALL}`, quoted("likely fees, or funding paid since")],
  ],
  quoted("tier table of another date, or margin changed since")
);

/** Why there is no liquidation price in the row. */
const withoutLiquidation = firstOf(
  [
    [`ISNUMBER(${$("Margin ratio")})`, quoted("no liquidation: the margin covers every price")],
    [`ISNA(${liquidation})`, quoted("no tier table for this market")],
  ],
  quoted("an input is wrong: see the error in Liquidation")
);

/**
 * The Check column: `OK` where our liquidation price is that of the venue, else what differs and why.
 * `tolerance` names the cell with the difference that still counts as equal.
 */
export function checkFormula(tolerance: string): Formula {
  return formula(
    firstOf(
      [
        [`${size}=""`, quoted("")],
        [`AND(${side}<>"long",${side}<>"short")`, quoted("Side must be long or short")],
        [
          `AND(${market}="",${$("Contract")}="inverse")`,
          quoted("inverse without a market: type INVERSE:0.005 in Market"),
        ],
        [`ISERROR(${liquidation})`, withoutLiquidation],
        [
          `AND(${venueLiquidation}="",${mode}="cross")`,
          quoted("not compared: cross margin, no figure of the venue"),
        ],
        [`${venueLiquidation}=""`, quoted("not compared: no figure of the venue")],
        [`ABS(${difference})<=${tolerance}`, quoted("OK")],
      ],
      `"venue "&${signedPercentText(difference, 2)}&": "&${reason}`
    )
  );
}

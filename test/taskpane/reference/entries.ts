import type { FunctionEntry } from "../../../src/taskpane/reference/FunctionEntry";

/** Two functions of different families, as reference.json describes them. */
export const LIQUIDATION: FunctionEntry = {
  id: "ISOLIQ",
  name: "ISOLIQ",
  family: "Liquidation",
  question: "Where am I liquidated?",
  summary: "Liquidation price of an isolated position.",
  syntax: "ISOLIQ(side, entry, size, leverage, [market])",
  parameters: [
    { name: "side", description: "long or short." },
    { name: "market", description: "VENUE:SYMBOL or a maintenance rate.", optional: true },
  ],
  example: {
    formula: '=ISOLIQ("long", 60000, 0.5, 10)',
    result: "54271.35678",
    explanation: "At a flat maintenance rate of 0.5 %.",
  },
  helpUrl: "help/functions/ISOLIQ.html",
};

export const FUNDING: FunctionEntry = {
  id: "FUNDINGCOST",
  name: "FUNDINGCOST",
  family: "Result and cost",
  question: "What does funding cost me?",
  summary: "Funding paid over some periods, before any liquidation.",
  syntax: "FUNDINGCOST(side, size, price, rate)",
  parameters: [{ name: "rate", description: "Funding rate of a period." }],
  example: { formula: '=FUNDINGCOST("long", 0.5, 60000, 0.0001)', result: "3" },
  helpUrl: "help/functions/FUNDINGCOST.html",
};

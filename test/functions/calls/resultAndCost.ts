import { ENTRY, MARKET, PRICE, SIDE, SIZE, type GoodCall } from "./argumentKinds";

export const RESULT_AND_COST: readonly GoodCall[] = [
  {
    id: "PERPPNL",
    given: ["long", 60000, 61000, 0.5, 0.005],
    answer: 500,
    arguments: [SIDE, ENTRY, ["exit", "positive"], SIZE, MARKET],
  },
  {
    id: "FUNDINGCOST",
    given: ["long", 0.5, 60000, 0.0001, 3, 0.005],
    answer: 9,
    arguments: [SIDE, SIZE, PRICE, ["rate", "signed"], ["periods", "notNegative"], MARKET],
  },
];

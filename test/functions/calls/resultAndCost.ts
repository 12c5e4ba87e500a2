import {
  ENTRY,
  FEE_RATE,
  LEVERAGE,
  MARKET,
  PRICE,
  SIDE,
  SIZE,
  type GoodCall,
} from "./argumentKinds";

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
  {
    // uplRatio of the position in OKX's v5 API sample.
    id: "PERPROE",
    given: ["long", 1597.74, 1584.33, 10, 0.005],
    answer: expect.closeTo(-0.0839310526118142, 15),
    arguments: [SIDE, ENTRY, ["exit", "positive"], LEVERAGE, MARKET],
  },
  {
    id: "PERPFEE",
    given: [0.5, 60000, 0.0005, 0.005],
    answer: 15,
    arguments: [SIZE, PRICE, FEE_RATE, MARKET],
  },
  {
    id: "FUNDINGAPR",
    given: [0.0001, 4],
    answer: 0.219,
    arguments: [
      ["rate", "signed"],
      ["interval_hours", "positive"],
    ],
  },
  {
    // (50,000 × 1.00055 + 10) ÷ 0.99945
    id: "BREAKEVENPRICE",
    given: ["long", 50000, 1, 0.00055, 10, 0.005],
    answer: 50065.03576967332,
    arguments: [SIDE, ENTRY, SIZE, FEE_RATE, ["funding", "signed"], MARKET],
  },
];

import {
  CAPITAL,
  ENTRY,
  FEE_RATE,
  LEVERAGE,
  MARKET,
  PRICE,
  SIDE,
  SIZE,
  STOP,
  type GoodCall,
} from "./argumentKinds";

export const SIZING: readonly GoodCall[] = [
  {
    // 100 ÷ (2,000 + 0.0005 × 118,000)
    id: "POSITIONSIZE",
    given: [10_000, 0.01, "long", 60000, 58000, 0.0005, 0.005],
    answer: 0.04856726566294318,
    arguments: [CAPITAL, ["risk", "share"], SIDE, ENTRY, STOP, FEE_RATE, MARKET],
  },
  {
    id: "ALLOCATIONSIZE",
    given: [10_000, 0.05, 5, 50000, 0.005],
    answer: 0.05,
    arguments: [CAPITAL, ["allocation", "share"], LEVERAGE, PRICE, MARKET],
  },
  {
    // Margin 3,000 ÷ 5 of 10,000; liquidated at 48,000 ÷ 0.995.
    id: "RISKCHECK",
    given: [10_000, "long", 60000, 0.05, 5, 55000, 0.005, 5, 0.1],
    answer: [
      ["Leverage", 5, 5, "OK"],
      ["Margin as a part of capital", 0.06, 0.1, "OK"],
      ["Stop before liquidation", 55000, 48241.20603015075, "OK"],
      ["Leverage allowed by the market", 5, "", "Unknown"],
    ],
    arguments: [
      CAPITAL,
      SIDE,
      ENTRY,
      SIZE,
      LEVERAGE,
      STOP,
      MARKET,
      ["max_leverage", "leverage"],
      ["max_allocation", "share"],
    ],
  },
];

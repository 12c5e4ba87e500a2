import { ENTRY, LEVERAGE, MARGIN, MARKET, PRICE, SIDE, SIZE, type GoodCall } from "./argumentKinds";

export const SCENARIO: readonly GoodCall[] = [
  {
    id: "ISOSCENARIO",
    given: ["long", 60000, 0.5, 10, 60000, [[-0.05], [0]], 0.005, null, 0.0001, 3],
    answer: [
      [57000, -1509, 1491, 142.5 / 1491, false],
      [60000, -9, 2991, 150 / 2991, false],
    ],
    arguments: [
      SIDE,
      ENTRY,
      SIZE,
      LEVERAGE,
      PRICE,
      ["shocks", "shocks", "whole"],
      MARKET,
      MARGIN,
      ["funding_rate", "signed"],
      ["periods", "notNegative"],
    ],
  },
  {
    // −15 % loses 4,500: more than the isolated margin of 3,000, less than the balance.
    id: "ISOVSCROSS",
    given: ["long", 60000, 0.5, 10, 60000, [[-0.15], [0.1]], 10_000, 0.005],
    answer: [
      [-3000, -4500, 7000, 5500],
      [3000, 3000, 13_000, 13_000],
    ],
    arguments: [
      SIDE,
      ENTRY,
      SIZE,
      LEVERAGE,
      PRICE,
      ["shocks", "shocks", "whole"],
      ["balance", "positive"],
      MARKET,
    ],
  },
];

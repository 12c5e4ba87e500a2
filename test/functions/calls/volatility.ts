import type { GoodCall } from "./argumentKinds";

export const VOLATILITY: readonly GoodCall[] = [
  {
    // Log returns ln 1.1, ln 1.1, ln 0.9: Excel's STDEV.S of them × √365.
    id: "REALIZEDVOL",
    given: [[[100], [110], [121], [108.9]], "close", 365],
    answer: expect.closeTo(2.213450227307371, 12),
    arguments: [
      ["prices", "positive", "whole"],
      ["method", "kind"],
      ["periods_per_year", "positive"],
    ],
  },
  {
    // Fourteen true ranges of 4, whose mean is 4, then one of 18: (4 × 13 + 18) ÷ 14 = 5.
    id: "AVGTRUERANGE",
    given: [[...Array.from({ length: 14 }, () => [12, 14, 10, 12]), [12, 30, 12, 20]], 14],
    answer: 5,
    arguments: [
      ["ohlc", "positive", "whole"],
      ["length", "count"],
    ],
  },
  {
    id: "VOLLEVERAGE",
    given: [0.6, 0.3, 5],
    answer: 0.5,
    arguments: [
      ["volatility", "positive"],
      ["target_volatility", "positive"],
      ["max_leverage", "positive"],
    ],
  },
];

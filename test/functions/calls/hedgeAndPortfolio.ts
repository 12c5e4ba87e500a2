import type { GoodCall } from "./argumentKinds";

export const HEDGE_AND_PORTFOLIO: readonly GoodCall[] = [
  {
    // Every price of the core is the root of the hedge's: each log return is half of the hedge's.
    id: "HEDGERATIO",
    given: [
      [[10], [11], [10], [12]],
      [[100], [121], [100], [144]],
    ],
    answer: expect.closeTo(0.5, 12),
    arguments: [
      ["core_prices", "positive", "whole"],
      ["hedge_prices", "positive", "whole"],
    ],
  },
  {
    id: "HEDGESIZE",
    given: [2, 3000, 60000, 0.8],
    answer: 0.08,
    arguments: [
      ["core_size", "positive"],
      ["core_price", "positive"],
      ["hedge_price", "positive"],
      ["ratio", "signed"],
    ],
  },
  {
    // 50,000 × (0.0001 × 90 + 2 × 0.0005)
    id: "HEDGECOST",
    given: [100_000, 0.5, 0.0001, 90, 0.0005],
    answer: 500,
    arguments: [
      ["notional", "notNegative"],
      ["ratio", "signed"],
      ["funding_rate", "signed"],
      ["periods", "notNegative"],
      ["fee_rate", "rate"],
    ],
  },
  {
    // The second price is 1 ÷ the first.
    id: "CORRELATIONS",
    given: [
      [
        [1, 1],
        [4, 0.25],
        [2, 0.5],
        [8, 0.125],
      ],
    ],
    answer: [
      [1, expect.closeTo(-1, 12)],
      [expect.closeTo(-1, 12), 1],
    ],
    arguments: [["prices", "positive", "whole"]],
  },
  {
    // Returns of the portfolio are a quarter of ln 4, −ln 2, ln 4, whose deviation is √3 × ln 2.
    id: "PORTFOLIOVOL",
    given: [
      [[0.5, 0.25]],
      [
        [1, 1],
        [4, 0.25],
        [2, 0.5],
        [8, 0.125],
      ],
      365,
    ],
    answer: expect.closeTo(0.25 * Math.LN2 * Math.sqrt(3 * 365), 12),
    arguments: [
      ["weights", "signed", "whole"],
      ["prices", "positive", "whole"],
      ["periods_per_year", "positive"],
    ],
  },
  {
    // Two positions that do not differ share alike.
    id: "REALLOCATE",
    given: [
      [["long"], ["long"]],
      [[60000], [60000]],
      [[0.5], [0.5]],
      [[60000], [60000]],
      [[0.6], [0.6]],
      6000,
      [[0.005], [0.005]],
      30,
    ],
    answer: [[expect.closeTo(3000, 6)], [expect.closeTo(3000, 6)]],
    arguments: [
      ["sides", "side", "whole"],
      ["entries", "positive", "whole"],
      ["sizes", "positive", "whole"],
      ["prices", "positive", "whole"],
      ["volatilities", "positive", "whole"],
      ["total_margin", "positive"],
      ["markets", "market", "whole"],
      ["days", "positive"],
    ],
  },
];

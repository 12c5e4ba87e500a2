import {
  ENTRY,
  FEE_RATE,
  LEVERAGE,
  MARGIN,
  MARKET,
  PRICE,
  SIDE,
  SIZE,
  STOP,
  TICK,
  type GoodCall,
} from "./argumentKinds";

export const LIQUIDATION: readonly GoodCall[] = [
  {
    id: "ISOLIQ",
    given: ["long", 60000, 0.5, 10, 0.005, null, 0.1],
    answer: 54271.4,
    arguments: [SIDE, ENTRY, SIZE, LEVERAGE, MARKET, MARGIN, TICK],
  },
  {
    id: "ISOBANKRUPT",
    given: ["long", 60000, 0.5, 7, 0.005, null, 0.1],
    answer: 51428.6,
    arguments: [SIDE, ENTRY, SIZE, LEVERAGE, MARKET, MARGIN, TICK],
  },
  {
    id: "LIQDISTANCE",
    given: ["long", 60000, 54000],
    answer: 0.1,
    arguments: [SIDE, PRICE, ["liq_price", "positive"]],
  },
  {
    id: "MARGINRATIO",
    given: ["long", 60000, 0.5, 10, 60000, 0.005, null],
    answer: 0.05,
    arguments: [SIDE, ENTRY, SIZE, LEVERAGE, PRICE, MARKET, MARGIN],
  },
  {
    // (30,000 − (5,000 − 100 − 400)) ÷ (0.5 × 0.995) = 51,256.28…
    id: "CROSSLIQ",
    given: ["long", 60000, 0.5, 5000, 0.005, 100, -400, 0.1],
    answer: 51256.3,
    arguments: [
      SIDE,
      ENTRY,
      SIZE,
      ["balance", "signed"],
      MARKET,
      ["other_maintenance", "notNegative"],
      ["other_pnl", "signed"],
      TICK,
    ],
  },
  {
    // The formula evaluated to 30 digits with mpmath 1.3.
    id: "LIQPROB",
    given: ["long", 60000, 54271.36, 0.6, 7, 0.1],
    answer: expect.closeTo(0.23226693503039444, 14),
    arguments: [
      SIDE,
      PRICE,
      ["liq_price", "positive"],
      ["volatility", "notNegative"],
      ["days", "notNegative"],
      ["drift", "signed"],
    ],
  },
  {
    // Recorded Binance position: margin 16.55907191 at this liquidation price; 128.9298 ÷ 20 is held.
    id: "MARGINTOADD",
    given: ["short", 42976.6, 0.003, 20, 48303.07832462, 0.004, null],
    answer: expect.closeTo(16.55907191 - 6.44649, 8),
    arguments: [SIDE, ENTRY, SIZE, LEVERAGE, ["target_liq", "positive"], MARKET, MARGIN],
  },
  {
    // 60,000 ÷ (60,000 − 56,430 + 0.005 × 56,430)
    id: "MAXLEVERAGE",
    given: ["long", 60000, 0.5, 57000, 0.005, 0.01],
    answer: 15.57571745648534,
    arguments: [SIDE, ENTRY, SIZE, STOP, MARKET, ["buffer", "rate"]],
  },
  {
    id: "STOPISSAFE",
    given: ["long", 60000, 0.5, 10, 55000, 0.005, null],
    answer: true,
    arguments: [SIDE, ENTRY, SIZE, LEVERAGE, STOP, MARKET, MARGIN],
  },
  {
    // A half loses 2,000 × 0.5 and a fee of 29,000 × 0.05 %; entry and leverage stay, so does the price.
    id: "PARTIALCLOSE",
    given: ["long", 60000, 1, 10, [[58000], [56000]], [[0.5], [0.25]], 0.005, null, 0.0005],
    answer: [
      [
        "Stop",
        "Closed size",
        "Realised P&L",
        "Remaining size",
        "Remaining margin",
        "Liquidation price",
      ],
      [58000, 0.5, -1014.5, 0.5, 3000, 54271.3567839196],
      [56000, 0.25, -1007, 0.25, 1500, 54271.3567839196],
    ],
    arguments: [
      SIDE,
      ENTRY,
      SIZE,
      LEVERAGE,
      ["stops", "positive", "whole"],
      ["fractions", "share", "whole"],
      MARKET,
      MARGIN,
      FEE_RATE,
    ],
  },
];

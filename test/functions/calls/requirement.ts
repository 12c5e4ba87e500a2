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

export const REQUIREMENT: readonly GoodCall[] = [
  {
    id: "MARGINREQ",
    given: [0.5, 60000, 10, 0.005, "order", "long", 0.0005],
    answer: 3015,
    arguments: [SIZE, PRICE, LEVERAGE, MARKET, ["kind", "kind"], SIDE, FEE_RATE],
  },
  {
    id: "MARGINTIERS",
    given: [0.005],
    answer: [
      ["Floor", "Cap", "Max leverage", "Maintenance rate", "Deduction", "As of", "Source"],
      [0, "", "", 0.005, 0, "", "given by the user"],
    ],
    arguments: [MARKET],
  },
  {
    // Second tier of 2026-07-02: 300,000 to 800,000 at 0.5 %, 300,000 × (0.005 − 0.004) deducted.
    id: "MARGINRATE",
    given: ["BINANCE:BTCUSDT", 500_000, "deduction"],
    answer: 300,
    arguments: [MARKET, ["notional", "notNegative"], ["kind", "kind"]],
  },
  {
    // Tiers of 2026-07-02: 150× to 300,000, 100× to 800,000.
    id: "MAXPOSITION",
    given: ["BINANCE:BTCUSDT", 101],
    answer: 300_000,
    arguments: [MARKET, LEVERAGE],
  },
  {
    // 28,500 ÷ (3,000 − 1,500)
    id: "ISOLEVERAGE",
    given: ["long", 60000, 0.5, 57000, 3000, 0.005],
    answer: 19,
    arguments: [SIDE, ENTRY, SIZE, PRICE, ["margin", "positive"], MARKET],
  },
];

import {
  ENTRY,
  LEVERAGE,
  MARGIN,
  MARKET,
  PRICE,
  SIDE,
  SIZE,
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
];

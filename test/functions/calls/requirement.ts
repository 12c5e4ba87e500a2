import { FEE_RATE, LEVERAGE, MARKET, PRICE, SIDE, SIZE, type GoodCall } from "./argumentKinds";

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
];

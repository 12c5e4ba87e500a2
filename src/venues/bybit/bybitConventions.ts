import type { Conventions } from "../conventions";

const common = {
  tierBy: "value",
  isProgressive: true,
  orderCost: ["initial margin", "fee to open", "fee to close"],
  fundingPrice: "mark",
  stepwiseLiquidation: {
    steps: [
      {
        when: "the position is in its lowest risk tier",
        then: "open orders of the market are cancelled, then the position is taken over at its bankruptcy price",
      },
      {
        when: "the position is in a higher risk tier",
        then: "open orders of the market are cancelled, then a fill-or-kill order reduces the position to a lower tier; repeated until maintenance margin is covered or the lowest tier is reached",
      },
    ],
    source: "Bybit help centre, liquidation process, in a third party's copy (undated)",
  },
} as const satisfies Partial<Conventions>;

/** Source: Bybit help centre, order cost of linear contracts. */
export const bybitLinearConventions: Conventions = { ...common, priceRounding: undefined };

/** Source: Bybit help centre, liquidation price of inverse contracts: long up, short down. */
export const bybitInverseConventions: Conventions = {
  ...common,
  priceRounding: "to the tick hit first",
};

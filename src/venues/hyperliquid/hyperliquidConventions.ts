import type { Conventions } from "../conventions";

/** Source: hyperliquid.gitbook.io/hyperliquid-docs, liquidations and funding. */
export const hyperliquidConventions: Conventions = {
  tierBy: "value",
  isProgressive: true,
  orderCost: ["initial margin"],
  fundingPrice: "oracle",
  priceRounding: "unrounded",
  stepwiseLiquidation: {
    steps: [
      {
        when: "equity falls below maintenance margin",
        then: "market orders to the book for the full size, or for 20 % of a position above 100,000 USDC, then a pause of 30 seconds before the rest",
      },
      {
        when: "equity falls below two thirds of maintenance margin",
        then: "the liquidator vault takes the position over; maintenance margin is not returned",
      },
    ],
    source: "hyperliquid.gitbook.io/hyperliquid-docs/trading/liquidations (copies of 2025–2026)",
  },
};

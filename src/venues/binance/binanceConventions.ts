import type { Conventions } from "../conventions";

/** Sources: Binance FAQs 87fa7ee33b574f7084d42bd2ce2e463b (order cost) and 360033525031 (funding, 2025-08-18). */
export const binanceConventions: Conventions = {
  tierBy: "value",
  isProgressive: true,
  orderCost: ["initial margin", "open loss"],
  fundingPrice: "mark",
  priceRounding: "unrounded",
  stepwiseLiquidation: undefined,
};

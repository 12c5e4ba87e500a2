import type { Conventions } from "../conventions";

/** Sources: OKX help 360053909592 in third parties' copies; OKX v5 API samples. */
export const okxConventions: Conventions = {
  tierBy: "size",
  isProgressive: false,
  orderCost: ["initial margin"],
  fundingPrice: "mark",
  // The API sample of an inverse contract (2021) is one tick above the formula, that of 2023 unrounded.
  priceRounding: undefined,
  stepwiseLiquidation: {
    steps: [
      {
        when: "the position is in tier 3 or above, and its margin covers the requirement of tier 1",
        then: "as many contracts are closed as bring the position down by two tiers; repeated",
      },
      {
        when: "the position is in tier 1 or 2, or its margin does not cover the requirement of tier 1",
        then: "the whole position is taken over at its bankruptcy price",
      },
    ],
    source:
      "OKX help, forced partial liquidation, in a third party's copy; an older page reduces to tier 1",
  },
};

import type { GoodCall } from "./argumentKinds";

export const ABOUT: readonly GoodCall[] = [
  {
    id: "MARGINVERSION",
    given: [],
    answer: expect.stringMatching(
      /^IsoMargin \d+\.\d+\.\d+; tier tables: Binance \d{4}-\d{2}-\d{2}, /
    ),
    arguments: [],
  },
];

import { flatTier, Fraction, QuickLiquidation } from "../../src/core";
import { exact } from "./positions";

const quick = (contract: "linear" | "inverse", rate: string) =>
  new QuickLiquidation(contract, flatTier(exact(rate)), Fraction.ZERO);

describe("a liquidation price in doubles", () => {
  test("is left to exact arithmetic where the margin is so near to the value that digits cancel", () => {
    const price = quick("inverse", "0.005").price("short", 847, 656, undefined, 0.774498, 0.1);
    expect(price).toBeUndefined();
  });

  test("lies on the step of the exact price where digits are enough", () => {
    const price = quick("inverse", "0.005").price("short", 847, 656, undefined, 0.7, 0.1);
    expect(price).toBe(8761.5);
  });

  test.each([
    ["an entry", [0, 1, 10, undefined, undefined]],
    ["a size", [100, -1, 10, undefined, undefined]],
    ["a leverage", [100, 1, 0.5, undefined, undefined]],
    ["a margin", [100, 1, undefined, NaN, undefined]],
    ["a tick", [100, 1, 10, undefined, Infinity]],
    ["a magnitude", [1e300, 1e300, 10, undefined, undefined]],
  ] as const)(
    "is never given for %s that is none",
    (_what, [entry, size, leverage, margin, tick]) => {
      const answer = quick("linear", "0.005").price("long", entry, size, leverage, margin, tick);
      expect(answer).toBeUndefined();
    }
  );
});

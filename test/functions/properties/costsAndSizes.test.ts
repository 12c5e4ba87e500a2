import fc from "fast-check";
import {
  allocationSize,
  breakEvenPrice,
  marginReq,
  perpFee,
  perpPnl,
  positionSize,
} from "../../../src/functions/functions";
import { call } from "../customFunctions";
import { expectClose, isInverse, losing, position } from "./positions";

const thousandths = fc.integer({ min: 5, max: 400 });
const feeRate = fc.constantFrom(null, 0, 0.0002, 0.00055);

test("POSITIONSIZE loses exactly the risk at the stop, fees included", () => {
  fc.assert(
    fc.property(position, thousandths, feeRate, ({ market, side, entry }, far, rate) => {
      const stop = losing(side, entry, far);
      const capital = isInverse(market) ? 0.75 : 12_345;
      const size = call(positionSize, capital, 0.01, side, entry, stop, rate, market);
      const loss =
        (call(perpFee, size, entry, rate, market) as number) +
        (call(perpFee, size, stop, rate, market) as number) -
        (call(perpPnl, side, entry, stop, size, market) as number);
      expectClose(loss, capital * 0.01);
    })
  );
});

test("BREAKEVENPRICE earns exactly the fees and the funding", () => {
  fc.assert(
    fc.property(
      position,
      feeRate,
      fc.integer({ min: -100, max: 100 }),
      ({ market, side, entry, size }, rate, perMille) => {
        const value = isInverse(market) ? size / entry : size * entry;
        const funding = (value * perMille) / 1e4;
        const exit = call(breakEvenPrice, side, entry, size, rate, funding, market) as number;
        const costs =
          (call(perpFee, size, entry, rate, market) as number) +
          (call(perpFee, size, exit, rate, market) as number) +
          funding;
        const profit = call(perpPnl, side, entry, exit, size, market) as number;
        expect(Math.abs(profit - costs)).toBeLessThanOrEqual(value * 1e-12);
      }
    )
  );
});

test("ALLOCATIONSIZE takes its part of the capital as margin", () => {
  fc.assert(
    fc.property(position, ({ market, entry, leverage }) => {
      const capital = isInverse(market) ? 0.75 : 12_345;
      const size = call(allocationSize, capital, 0.08, leverage, entry, market);
      expectClose(call(marginReq, size, entry, leverage, market), capital * 0.08);
    })
  );
});

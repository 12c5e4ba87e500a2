import { createPositionsSheet, createScenarioSheet } from "../../src/commands/job";
import { Embedded } from "./embedded";
import { asPositions, randomBook } from "./randomBook";

const SHEET = "Scenarios";
const POSITIONS = 1000;
const SHOCKS = Array.from({ length: 41 }, (_, index) => (index - 20) / 40);
const MOST_REQUESTS = 6;
const MOST_BYTES = 4_000_000;

it("compares 1,000 positions under 41 shocks in few small requests, calculated once", async () => {
  const embedded = await Embedded.open();
  try {
    await createPositionsSheet(asPositions(randomBook(7, POSITIONS)));
    await embedded.workbook.settled();
    const sizes: number[] = [];
    embedded.requests = 0;
    embedded.intercept = (request, proceed) => {
      sizes[embedded.requests] = JSON.stringify(request).length;
      return proceed(request);
    };
    const started = performance.now();
    await createScenarioSheet({ capital: 5_000_000, shocks: SHOCKS });
    const written = performance.now();
    await embedded.workbook.settled();
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `${POSITIONS} positions × ${SHOCKS.length} shocks × 5 strategies: ${embedded.requests} requests, ` +
        `largest ${Math.max(...sizes.filter(Boolean))} bytes, written in ${((written - started) / 1000).toFixed(1)} s, ` +
        `calculated in ${seconds.toFixed(1)} s\n`
    );
    expect(embedded.requests).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(Math.max(...sizes.filter(Boolean))).toBeLessThan(MOST_BYTES);
    const account = embedded.rowOf(SHEET, "Account after the shock");
    const conservative = embedded.rowOf(SHEET, "Conservative", account);
    expect(embedded.value(SHEET, conservative, 42)).toEqual(expect.any(Number));
  } finally {
    embedded.close();
  }
}, 300_000);

import { tierTables } from "../../src/taskpane/tierTables";
import { VENUES } from "../../src/venues";

test("Every venue shows the date and the source of its newest table", () => {
  const shown = tierTables();
  expect(shown.map(({ venue }) => venue)).toEqual(VENUES.map(({ name }) => name));
  for (const { asOf, source } of shown) {
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(source).not.toBe("");
  }
});

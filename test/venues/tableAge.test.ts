import { isOldTable, tableDateText } from "../../src/venues";

test.each([
  ["2026-10-01", "2026-10-01", false],
  ["2026-07-02", "2026-09-30", false],
  ["2026-07-02", "2026-10-01", true],
  ["2021-12-31", "2026-10-01", true],
])("A table of %s is old on %s: %p", (asOf, today, old) => {
  expect(isOldTable(asOf, today)).toBe(old);
});

test("The age of a table is told from the day on which it is old", () => {
  expect(tableDateText("2026-07-02", "2026-09-30")).toBe("2026-07-02");
  expect(tableDateText("2026-07-02", "2026-10-01")).toBe("2026-07-02 (91 days old)");
});

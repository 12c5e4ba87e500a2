import { isOldTable } from "../../src/taskpane/isOldTable";

test.each([
  ["2026-10-01", "2026-10-01T00:00:00Z", false],
  ["2026-07-02", "2026-09-30T23:59:59Z", false],
  ["2026-07-02", "2026-10-01T00:00:00Z", true],
  ["2021-12-31", "2026-10-01T00:00:00Z", true],
])("A table of %s at %s is old: %p", (asOf, now, old) => {
  expect(isOldTable(asOf, new Date(now))).toBe(old);
});

import fc from "fast-check";
import { valueScale } from "../../../src/workbench/charts/valueScale";

test.each([
  [[0, 10], 6, [0, 2, 4, 6, 8, 10, 12]],
  [[3, 47], 6, [0, 10, 20, 30, 40, 50]],
  [[-300, 300], 8, [-400, -300, -200, -100, 0, 100, 200, 300, 400]],
  [[0.1, 0.3], 5, [0, 0.1, 0.2, 0.3, 0.4]],
  [[0, 0], 6, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  [[], 6, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
])("values %j with room for %i ticks get %j", (values, room, expected) => {
  const { ticks } = valueScale(values, room + 2, false);
  expect(ticks).toEqual(expected);
});

test("values close together do not drag the axis down to zero, but columns do", () => {
  expect(valueScale([60000, 60300], 6, false).minimum).toBeGreaterThan(59000);
  expect(valueScale([60000, 60300], 6, true).minimum).toBe(0);
});

test.each([
  ["neighbouring doubles", [1e12, 1e12 - 2 ** -13], {}],
  [
    "a unit far below what doubles tell apart",
    [1e15, 1e15 + 1],
    { minimum: 1e15, majorUnit: 0.01 },
  ],
])("%s get an axis of two or more different ticks", (_what, values, fixed) => {
  const { minimum, maximum, ticks } = valueScale(values, 6, false, fixed);
  expect(minimum).toBeLessThanOrEqual(Math.min(...values));
  expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ticks).size).toBe(ticks.length);
});

test("what the author fixed is kept", () => {
  const scale = valueScale([3, 47], 6, false, { minimum: 5, maximum: 45, majorUnit: 10 });
  expect(scale).toMatchObject({ minimum: 5, maximum: 45, majorUnit: 10 });
  expect(scale.ticks).toEqual([10, 20, 30, 40]);
});

test("every axis holds its values, has a nice unit and no more ticks than there is room for", () => {
  const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      values.map((list) => list.map((value) => (Math.abs(value) < 1e-200 ? 0 : value))),
      fc.integer({ min: 3, max: 12 }),
      fc.boolean(),
      (list, room, fromZero) => {
        const { minimum, maximum, majorUnit, ticks } = valueScale(list, room, fromZero);
        expect(minimum).toBeLessThanOrEqual(Math.min(...list));
        expect(maximum).toBeGreaterThanOrEqual(Math.max(...list));
        const digit = majorUnit / 10 ** Math.floor(Math.log10(majorUnit) + 1e-9);
        expect([1, 2, 5, 10].some((nice) => Math.abs(digit - nice) < 1e-6)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(room + 1);
      }
    ),
    { numRuns: 2000 }
  );
});

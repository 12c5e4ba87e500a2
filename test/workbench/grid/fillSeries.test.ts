import { fillSeries } from "../../../src/workbench/page/grid/fillSeries";

const number = (value: number) => ({ value, isDate: false });
const date = (value: number) => ({ value, isDate: true });
const text = (value: string) => ({ value, isDate: false });

describe("filling on", () => {
  test.each<[string, Parameters<typeof fillSeries>[0], number[], unknown[]]>([
    ["one number repeats", [number(5)], [1, 2], [5, 5]],
    ["two numbers count on", [number(1), number(2)], [2, 3], [3, 4]],
    ["upwards too", [number(1), number(2)], [-1, -2], [0, -1]],
    ["without the noise of binary fractions", [number(0.1), number(0.2)], [2], [0.3]],
    // Line of least squares through 1, 2, 4: slope 1.5, mean 7/3.
    ["uneven numbers along their line of best fit", [1, 2, 4].map(number), [3], [5.33333333333333]],
    ["one date day by day", [date(45000)], [1, 2], [45001, 45002]],
    ["two dates by their distance", [date(45000), date(45007)], [2], [45014]],
    ["a text with a number", [text("Q1")], [1, 2, -2], ["Q2", "Q3", "Q1"]],
    ["leading zeros stay", [text("A-009")], [1], ["A-010"]],
    ["two such texts by one a round", [text("a1"), text("b7")], [2, 3], ["a2", "b8"]],
    ["weekdays come round", [text("Sat")], [1, 2], ["Sun", "Mon"]],
    ["months in their spelling", [text("DECEMBER")], [1], ["JANUARY"]],
    ["other texts repeat", [text("long"), text("short")], [2, 3], ["long", "short"]],
    ["texts and numbers repeat", [text("x"), number(1)], [2, 3], ["x", 1]],
  ])("%s", (_, sources, positions, expected) => {
    expect(positions.map((position) => fillSeries(sources, position))).toEqual(expected);
  });
});

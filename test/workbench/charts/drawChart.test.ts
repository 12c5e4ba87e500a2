import type { AxisData, ChartData, SeriesData } from "../../../src/workbench/charts/ChartData";
import { drawChart } from "../../../src/workbench/charts/drawChart";
import { officeTheme } from "../../../src/workbench/charts/theme";

const axis = (more: Partial<AxisData> = {}): AxisData => ({
  format: "General",
  bounds: {},
  visible: true,
  gridLines: true,
  ...more,
});

const series = (
  name: string,
  values: (number | null)[],
  more: Partial<SeriesData> = {}
): SeriesData => ({
  name,
  values,
  markers: false,
  line: false,
  ...more,
});

function draw(more: Partial<ChartData>): string {
  const data: ChartData = {
    kind: "column",
    stacking: "none",
    legend: "bottom",
    categories: ["a", "b", "c"],
    series: [series("One", [1, 2, 3])],
    categoryAxis: axis({ gridLines: false }),
    valueAxis: axis(),
    dataLabels: false,
    ...more,
  };
  return drawChart(data, 480, 288, officeTheme);
}

const group = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<g class="${name}"[^>]*>(.*?)</g>`, "gs"))].map(
    (match) => match[1]!
  );
const textsIn = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) => match[1]);
const attribute = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(` ${name}="([-\\d.]+)"`, "g"))].map((match) => Number(match[1]));

test("columns are as high as their values, one a value", () => {
  const [bars] = group(draw({}), "series");
  const heights = attribute(bars!, "height");
  expect(heights).toHaveLength(3);
  expect(heights[1]! / heights[0]!).toBeCloseTo(2, 1);
  expect(heights[2]! / heights[0]!).toBeCloseTo(3, 1);
});

test("negative columns hang from the axis, and categories stay under the plot", () => {
  const svg = draw({ series: [series("P&L", [-10, 5, 10])] });
  const axisLine = Number(/class="category-axis" d="M[\d.]+ ([\d.]+)H/.exec(svg)![1]);
  const [bars] = group(svg, "series");
  expect(attribute(bars!, "y")[0]).toBeCloseTo(axisLine, 0);
  expect(attribute(bars!, "y")[1]).toBeLessThan(axisLine);
  const labels = attribute(group(svg, "category-labels")[0]!, "y");
  for (const y of labels) expect(y).toBeGreaterThan(axisLine + 50);
});

test("stacked columns pile up; positive and negative values apart", () => {
  const svg = draw({
    stacking: "stacked",
    categories: ["a"],
    series: [series("x", [10]), series("y", [20]), series("z", [-5])],
  });
  const [x, y, z] = group(svg, "series").map((bars) => ({
    top: attribute(bars, "y")[0]!,
    bottom: attribute(bars, "y")[0]! + attribute(bars, "height")[0]!,
  }));
  expect(y!.bottom).toBeCloseTo(x!.top, 1);
  expect(z!.top).toBeCloseTo(x!.bottom, 1);
});

test("percentages of a stack add up to the whole axis", () => {
  const svg = draw({
    stacking: "percent",
    series: [series("x", [1, 3, 0]), series("y", [3, 1, 0])],
  });
  const sums = group(svg, "series").map((bars) => attribute(bars, "height"));
  expect(sums[0]![0]! + sums[1]![0]!).toBeCloseTo(sums[0]![1]! + sums[1]![1]!, 1);
});

test("a line is broken where a value is missing", () => {
  const svg = draw({
    kind: "line",
    series: [series("x", [1, null, 3, 4], { line: true })],
    categories: ["a", "b", "c", "d"],
  });
  const [line] = group(svg, "series");
  expect(line!.match(/M/g)).toHaveLength(2);
  // The lone point before the gap would be invisible as a line.
  expect(line).toContain("<circle");
});

test("bars run from the axis to the right, the first category at the bottom", () => {
  const svg = draw({ kind: "bar" });
  const [bars] = group(svg, "series");
  const [first, second] = attribute(bars!, "y");
  expect(first!).toBeGreaterThan(second!);
  const widths = attribute(bars!, "width");
  expect(widths[2]! / widths[0]!).toBeCloseTo(3, 1);
});

test("bars of a reversed axis begin on top, values above them unless the axes cross at its end", () => {
  const places = (categoryAxis: Partial<AxisData>) => {
    const two = [series("One", [1, 2, 3]), series("Two", [3, 2, 1])];
    const svg = draw({ kind: "bar", series: two, categoryAxis: axis({ reversed: true, ...categoryAxis }) }); // prettier-ignore
    const [ofOne, ofTwo] = group(svg, "series").map((bars) => attribute(bars, "y"));
    const [labels] = group(svg, "category-labels");
    const [values] = group(svg, "value-labels");
    return { ofOne, ofTwo, labels: textsIn(labels!), values: attribute(values!, "y")[0]! };
  };
  const { ofOne, ofTwo, labels, values } = places({});
  expect(labels).toEqual(["a", "b", "c"]);
  expect(ofOne).toEqual([...ofOne!].sort((one, other) => one - other));
  expect(ofOne![0]!).toBeLessThan(ofTwo![0]!);
  expect(values).toBeLessThan(ofOne![0]!);
  expect(places({ crossedAtEnd: true }).values).toBeGreaterThan(ofTwo![2]!);
});

test("a pie gives each value its share of the turn, in the theme's colours", () => {
  const svg = draw({ kind: "pie", series: [series("x", [1, 1, 2])] });
  const [slices] = group(svg, "series");
  expect([...slices!.matchAll(/<path/g)]).toHaveLength(3);
  for (const color of officeTheme.series.slice(0, 3)) expect(slices).toContain(`fill="${color}"`);
  expect(textsIn(group(svg, "legend")[0]!)).toEqual(["a", "b", "c"]);
});

test("a pie of one value is a full circle", () => {
  const [slices] = group(
    draw({ kind: "pie", categories: ["a"], series: [series("x", [7])] }),
    "series"
  );
  expect(slices).toMatch(/A[\d.]+ [\d.]+ 0 1 1/);
});

test("scattered points lie where both axes say", () => {
  const svg = draw({
    kind: "scatter",
    categories: [],
    series: [series("x", [0, 10], { x: [0, 100], markers: true })],
  });
  const [points] = group(svg, "series");
  const [x0, x1] = attribute(points!, "cx");
  const [y0, y1] = attribute(points!, "cy");
  expect(x1!).toBeGreaterThan(x0!);
  expect(y1!).toBeLessThan(y0!);
});

test("axis labels go through their number format", () => {
  const svg = draw({ series: [series("x", [0.1, 0.2, 0.3])], valueAxis: axis({ format: "0.0%" }) });
  expect(textsIn(group(svg, "value-labels")[0]!)).toContain("10.0%");
});

test("an invalid number format falls back to General", () => {
  const svg = draw({ valueAxis: axis({ format: '"unclosed' }) });
  expect(textsIn(group(svg, "value-labels")[0]!)).toContain("1");
});

test("titles and names are escaped", () => {
  const svg = draw({ title: '<script>"x" & y</script>\u0000', series: [series("</g><a>", [1])] });
  expect(svg).not.toContain("<script>");
  expect(svg).not.toContain("</g><a>");
  expect(svg).toContain("&lt;script&gt;&quot;x&quot; &amp; y&lt;/script&gt;</text>");
});

test("long texts are shortened instead of running out of the picture", () => {
  const svg = draw({
    title: "very long title ".repeat(20),
    series: [series("n".repeat(300), [1, 2, 3])],
  });
  expect(svg).toMatch(/very long title[^<]*…<\/text>/);
  expect(svg).toMatch(/n…<\/text>/);
});

test("many categories are thinned out or turned until they fit", () => {
  const days = Array.from({ length: 90 }, (_, index) => `day number ${index}`);
  const svg = draw({
    kind: "line",
    categories: days,
    series: [
      series(
        "x",
        days.map((_, index) => index),
        { line: true }
      ),
    ],
  });
  const labels = group(svg, "category-labels")[0]!;
  expect(textsIn(labels).length).toBeLessThan(60);
  expect(labels).toContain("rotate(-90");
});

test.each(["line", "column", "bar", "area", "pie", "doughnut", "scatter"] as const)(
  "an empty %s chart is still a picture without a NaN",
  (kind) => {
    const svg = draw({ kind, categories: [], series: [] });
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
);

test.each(["line", "column", "bar", "area", "pie", "doughnut", "scatter"] as const)(
  "a tiny %s chart of hostile values has no NaN",
  (kind) => {
    const data = {
      kind,
      series: [series("x", [null, 0, -1e300]), series("y", [1e300, 1e-300, null])],
    };
    const base = {
      stacking: "stacked" as const,
      legend: "right" as const,
      title: "T",
      dataLabels: true,
    };
    const whole: ChartData = {
      categories: ["a", "", "c"],
      categoryAxis: axis({ title: "c" }),
      valueAxis: axis({ title: "v" }),
      ...base,
      ...data,
    };
    expect(drawChart(whole, 40, 30, officeTheme)).not.toMatch(/NaN|Infinity|undefined/);
  }
);

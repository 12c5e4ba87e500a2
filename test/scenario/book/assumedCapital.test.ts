import { assumedCapital } from "../../../src/scenario/book/assumedCapital";

const LONG = { side: "long", market: "", contract: "linear", size: 0.5, entry: 60000 } as const;

describe("the capital that is assumed where nobody names one", () => {
  it("is twice the margin", () => {
    expect(assumedCapital([{ ...LONG, margin: 3000 }])).toBe(6000);
  });

  it("derives the margin from leverage where it is missing", () => {
    expect(assumedCapital([{ ...LONG, leverage: 10 }])).toBe(6000);
  });

  it("values the margin of an inverse contract at the mark price", () => {
    const inverse = {
      ...LONG,
      contract: "inverse",
      size: 10_000,
      margin: 0.05,
      mark: 50_000,
    } as const;
    expect(assumedCapital([inverse, undefined])).toBe(5000);
  });

  it("is rounded up to two significant digits", () => {
    expect(assumedCapital([{ ...LONG, margin: 6172.8 }])).toBe(13_000);
  });
});

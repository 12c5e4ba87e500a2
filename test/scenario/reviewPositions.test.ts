import { reviewPositions, type ReviewItem, type ReviewPosition } from "../../src/scenario";

/** A linear position at a flat maintenance rate of 1 %, far from anything that a rule looks for. */
function position(changes: Partial<ReviewPosition> = {}): ReviewPosition {
  return {
    side: "long",
    contract: "linear",
    market: "LINEAR:0.01",
    size: 10,
    entry: 100,
    mark: 100,
    leverage: 2.5,
    margin: 400,
    fundingRate: 0,
    ...changes,
  };
}

const kinds = (items: readonly ReviewItem[]) => items.map(({ kind }) => kind);

describe("a review", () => {
  it("finds nothing where no rule is broken, and nothing in an empty table", () => {
    expect(reviewPositions([position()])).toEqual([]);
    expect(reviewPositions([])).toEqual([]);
    expect(reviewPositions([undefined])).toEqual([]);
  });

  it("leaves out what cannot be computed: a market without a tier table, a row without margin", () => {
    expect(reviewPositions([position({ market: "=cmd|' /C calc'!A0", margin: 1 })])).toEqual([]);
    expect(reviewPositions([position({ margin: undefined, leverage: undefined })])).toEqual([]);
  });

  it("counts rows from the top of the table, blank ones too", () => {
    const [item] = reviewPositions([undefined, position({ margin: 60, leverage: undefined })]);
    expect(item!.at.row).toBe(1);
  });

  // Liquidation of a long: (entry − M/size) / (1 − m) = (100 − 10) / 0.99 = 90.909 at M = 100.
  it("asks for the margin that moves liquidation to the target: long 10 at 100, margin 100", () => {
    const [item] = reviewPositions([position({ margin: 100, leverage: undefined })], {
      targetVolatility: 100,
      maxLeverage: 100,
    });
    const distance = 1 - (100 - 10) / 0.99 / 100;
    expect(item).toMatchObject({
      rank: 1,
      kind: "addMargin",
      label: "LINEAR:0.01 long",
      action: "Add 58.5000 of margin",
      reason: "Liquidation is 9.1 % away; the target is 15.0 %, at 85.0000.",
    });
    expect(item!.urgency).toBeCloseTo(100 * (1 - distance / 0.15), 9);
    // At 85: loss 150, maintenance 8.5.
    expect(item!.proposals[0]!.value).toBeCloseTo(158.5, 9);
  });

  it("writes its figures as a locale does, and proposes the same", () => {
    const book = [position({ size: 1000, margin: 10_000, leverage: undefined })];
    const options = { targetVolatility: 100, maxLeverage: 100 };
    const [english] = reviewPositions(book, options);
    const [german] = reviewPositions(book, options, "de-DE");
    expect(english).toMatchObject({
      action: "Add 5,850.00 of margin",
      reason: "Liquidation is 9.1 % away; the target is 15.0 %, at 85.0000.",
    });
    expect(german).toEqual({
      ...english,
      action: "Add 5.850,00 of margin",
      reason: "Liquidation is 9,1 % away; the target is 15,0 %, at 85,0000.",
    });
  });

  it("is most urgent past liquidation", () => {
    const [item] = reviewPositions([position({ margin: 100, mark: 90 })]);
    expect(item).toMatchObject({ kind: "addMargin", urgency: 100 });
    expect(item!.reason).toMatch(/^The price is past liquidation; the target is 15\.0 %/);
  });

  it("lets margin go where liquidation is far, but keeps the margin of opening", () => {
    // Liquidation at 40 for margin 604; kept: what opening at 2x took.
    const [item] = reviewPositions([position({ margin: 800, leverage: 2 })], {
      targetVolatility: 100,
    });
    expect(item).toMatchObject({ kind: "withdrawMargin", action: "Withdraw 196.000 of margin" });
    expect(item!.proposals[0]!.value).toBeCloseTo(604, 9);
    const [opened] = reviewPositions([position({ margin: 800, leverage: 1.5 })], {
      targetVolatility: 100,
    });
    expect(opened!.proposals[0]!.value).toBeCloseTo(1000 / 1.5, 9);
  });

  it("reduces leverage to target volatility ÷ volatility after volatility has risen", () => {
    const markets = [{ market: "LINEAR:0.01", volatility: 1.2 }];
    const [item] = reviewPositions([position()], { markets });
    // Allowed 1.8 ÷ 1.2 = 1.5; margin balance wanted 1,000 ÷ 1.5.
    expect(item!.kind).toBe("reduceLeverage");
    expect(item!.proposals.map(({ column }) => column)).toEqual([
      "Proposed leverage",
      "Proposed margin",
    ]);
    expect(item!.proposals[0]!.value).toBeCloseTo(1.5, 12);
    expect(item!.proposals[1]!.value).toBeCloseTo(1000 / 1.5, 9);
    expect(item!.urgency).toBeCloseTo(60 * (1 - 1.5 / 2.5), 9);
  });

  it.each(["long", "short"] as const)("moves a stop of a %s in front of liquidation", (side) => {
    const liquidation = side === "long" ? (100 - 40) / 0.99 : (100 + 40) / 1.01;
    const behind = side === "long" ? liquidation - 1 : liquidation + 1;
    const ahead = side === "long" ? liquidation + 1 : liquidation - 1;
    expect(reviewPositions([position({ side, stop: ahead })])).toEqual([]);
    const [item] = reviewPositions([position({ side, stop: behind })]);
    expect(item!.kind).toBe("tightenStop");
    expect(item!.proposals[0]!.value).toBeCloseTo(liquidation + 0.2 * (100 - liquidation), 9);
  });

  it("treats a stop exactly at liquidation as behind it", () => {
    // (100 − 406 ÷ 10) ÷ 0.99 = 60
    const held = { margin: 406 };
    expect(kinds(reviewPositions([position({ ...held, stop: 60 })]))).toEqual(["tightenStop"]);
    expect(reviewPositions([position({ ...held, stop: 60.01 })])).toEqual([]);
  });

  it("moves no margin within a horizon of no days", () => {
    const book = Array.from({ length: 9 }, (_, index) =>
      position({ margin: 60 + 40 * index, leverage: undefined, venue: "X" })
    );
    const moves = (days: number) =>
      reviewPositions(book, { days }).filter(({ kind }) => kind === "moveMargin");
    expect(moves(30)).toHaveLength(1);
    expect(moves(0)).toEqual([]);
  });

  it("cuts no size for a funding rate that is only assumed", () => {
    // At 10x, 0.01 % in eight hours is 110 % of the margin a year.
    const assumed = position({ leverage: 10, margin: 100, fundingRate: undefined });
    const ofFunding = (rate?: number) =>
      reviewPositions([assumed], {
        markets: [{ market: "LINEAR:0.01", fundingRate: rate }],
      }).filter(({ kind }) => kind === "funding");
    expect(ofFunding()).toEqual([]);
    const [item] = ofFunding(0.0001);
    expect(item!.reason).toMatch(/^Funding costs 109\.5 % of the margin a year/);
  });

  it("cuts the size to what a year of funding may cost", () => {
    // 1,000 × 0.0003 × 3 × 365 = 328.5 a year on a margin of 400.
    const [item] = reviewPositions([position({ fundingRate: 0.0003 })]);
    expect(item!.kind).toBe("funding");
    expect(item!.proposals[0]!.value).toBeCloseTo((10 * 0.25) / (328.5 / 400), 9);
    // The short receives it.
    expect(reviewPositions([position({ side: "short", fundingRate: 0.0003 })])).toEqual([]);
  });

  it("resizes a hedge that has drifted, in the market that stands against the rest", () => {
    const book = [
      position(),
      position({ market: "LINEAR:0.02", side: "short", size: 6, margin: 240 }),
    ];
    const [item] = reviewPositions(book, { moveShare: 1 });
    expect(item).toMatchObject({ kind: "hedge", label: "LINEAR:0.02 short" });
    expect(item!.reason).toContain("It is 40.0 % too small.");
    expect(item!.proposals[0]!.value).toBeCloseTo(10, 9);
    expect(reviewPositions(book, { moveShare: 1, hedgeRatio: 0.6 })).toEqual([]);
    expect(reviewPositions(book, { moveShare: 1, hedgeMarket: "" })).toEqual([]);
  });

  it("moves margin between positions without changing its total", () => {
    const book = [position({ margin: 300 }), position({ market: "LINEAR:0.02", margin: 500 })];
    const items = reviewPositions(book, { targetVolatility: 100, hedgeMarket: "" });
    const item = items.find(({ kind }) => kind === "moveMargin")!;
    const margins = item.proposals.map(({ value }) => value);
    expect(margins[0]! + margins[1]!).toBeCloseTo(800, 9);
    expect(margins[0]!).toBeGreaterThan(300);
    expect(item.label).toBe("LINEAR:0.01 long");
  });

  it("moves margin within one venue only: the one where most is to move", () => {
    const calm = { targetVolatility: 100, hedgeMarket: "" };
    const [poor, rich] = [position({ margin: 150 }), position({ margin: 600 })];
    const apart = [
      { ...poor, venue: "BYBIT" },
      { ...rich, venue: "OKX" },
    ];
    expect(kinds(reviewPositions(apart, calm))).not.toContain("moveMargin");
    const book = [...apart, { ...position({ margin: 560 }), venue: " okx " }, poor, rich];
    const moves = (options: object) =>
      reviewPositions(book, { ...calm, moveShare: 0.01, ...options })
        .filter(({ kind }) => kind === "moveMargin")
        .flatMap(({ proposals }) => proposals.map(({ at }) => at.row));
    expect(moves({})).toEqual([3, 4]);
    expect(moves({ moveVenue: "OKX" }).sort()).toEqual([1, 2]);
  });

  it("ranks by weight × severity, and leaves out a rule of weight 0", () => {
    const book = [position({ margin: 100, stop: 50 })];
    const all = reviewPositions(book);
    expect(kinds(all)).toEqual(["tightenStop", "reduceLeverage", "addMargin"]);
    expect(all.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const without = reviewPositions(book, { weights: { tightenStop: 0 } });
    expect(kinds(without)).not.toContain("tightenStop");
    expect(kinds(reviewPositions(book, { weights: { addMargin: 1000 } }))[0]).toBe("addMargin");
  });

  it("lists the six worst of a kind of a book of a thousand", () => {
    const book = Array.from({ length: 1000 }, (_, index) =>
      position({ margin: 60 + index / 10, leverage: undefined })
    );
    const adding = reviewPositions(book).filter(({ kind }) => kind === "addMargin");
    expect(adding.map(({ at }) => at.row)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

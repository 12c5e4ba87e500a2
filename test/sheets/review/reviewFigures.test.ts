import { createPositionsSheet } from "../../../src/commands/job";
import { readReview, type ReviewItem } from "../../../src/commands/review";
import { createReviewSheet } from "../../../src/commands/reviewSheet";
import type { Position } from "../../../src/importing/position";
import { isError } from "../../../src/host/model/value";
import { Embedded } from "../embedded";
import { reviewBook } from "./reviewBook";

const LABEL = 1;
const FIRST_ITEM = 7;

/** The list "What to do next", as the sheet shows it. */
function listed(embedded: Embedded) {
  const items: unknown[][] = [];
  for (let row = FIRST_ITEM; embedded.value("Review", row, 0) !== ""; row += 1) {
    if (typeof embedded.value("Review", row, 0) !== "number") break;
    items.push([LABEL, 2, 3, 4, 5, 7, 8].map((column) => embedded.value("Review", row, column)));
  }
  return items.map(([label, what, changes, , proposed, urgency, why]) => ({
    label,
    what,
    changes,
    proposed: proposed as number,
    urgency: urgency as number,
    why,
  }));
}

const WORDS: Record<ReviewItem["kind"], string> = {
  addMargin: "Add margin",
  tightenStop: "Move the stop",
  reduceLeverage: "Reduce leverage",
  hedge: "Resize the hedge",
  moveMargin: "Move margin",
  funding: "Cut the size",
  withdrawMargin: "Withdraw margin",
};

function errorsIn(embedded: Embedded, sheet: string): string[] {
  const model = embedded.sheet(sheet);
  const used = embedded.workbook.usedArea(model)!;
  const errors: string[] = [];
  for (let row = 0; row < used.row + used.rows; row += 1) {
    for (let column = 0; column < used.column + used.columns; column += 1) {
      const value = embedded.value(sheet, row, column);
      if (isError(value)) errors.push(`R${row + 1}C${column + 1} ${value.code}`);
    }
  }
  return errors;
}

async function reviewed(book: Position[]) {
  const embedded = await Embedded.open();
  await createPositionsSheet(book);
  await createReviewSheet();
  await embedded.workbook.settled();
  const { items } = await readReview({ table: "Positions" });
  return { embedded, items };
}

describe("the Review sheet", () => {
  it.each(Array.from({ length: 12 }, (_, index) => [index + 1, 1 + ((index * 7) % 14)]))(
    "lists what the pane lists, with the same figures: book %d of %d positions",
    async (seed, positions) => {
      const venues = ["BINANCE", "BYBIT"].slice(0, 1 + (seed % 2));
      const book = reviewBook(seed, positions).map((position, index) => ({
        ...position,
        venue: venues[index % venues.length]!,
      }));
      const { embedded, items } = await reviewed(book);
      const sheet = listed(embedded);
      expect(sheet).toHaveLength(Math.min(items.length, Math.min(12, Math.max(5, 2 * positions))));
      sheet.forEach((line, index) => {
        const item = items[index]!;
        expect([line.label, line.what, line.why]).toEqual([
          item.label,
          WORDS[item.kind],
          item.reason,
        ]);
        expect(line.urgency).toBeCloseTo(item.urgency, 8);
        const proposal = item.proposals.find(
          ({ at, column }) =>
            at.row === item.at.row && column === `Proposed ${String(line.changes).toLowerCase()}`
        );
        if (!proposal) return expect(line.proposed).toBe("none");
        expect(Math.abs(line.proposed / proposal.value - 1)).toBeLessThan(1e-9);
      });
      expect(errorsIn(embedded, "Review")).toEqual([]);
      embedded.close();
    }
  );

  it("proposes margins that put liquidation where the rule wants it", async () => {
    // Linear at a flat rate m: liquidation P = (entry − s·M/size) / (1 − s·m), solved for M.
    const rate = 0.01;
    const long = linear("long", 10, 100, 98, 60);
    const short = linear("short", 10, 100, 103, 60);
    const { embedded, items } = await reviewed([long, short]);
    const [ofLong, ofShort] = ["long", "short"].map((side) =>
      items.find(({ kind, at }) => kind === "addMargin" && at.side === side)
    );
    const margin = (sign: number, mark: number) => {
      const target = mark * (1 - sign * 0.15);
      return 10 * (sign * (100 - target) + target * rate);
    };
    expect(ofLong!.proposals).toEqual([
      { at: ofLong!.at, column: "Proposed margin", value: expect.closeTo(margin(1, 98), 8) },
    ]);
    expect(ofShort!.proposals).toEqual([
      { at: ofShort!.at, column: "Proposed margin", value: expect.closeTo(margin(-1, 103), 8) },
    ]);
    embedded.close();
  });

  it("counts a row that is typed below the table later", async () => {
    const { embedded, items } = await reviewed([linear("long", 10, 100, 100, 900)]);
    expect(items.some(({ kind }) => kind === "addMargin")).toBe(false);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Positions");
      const columns = table.columns.load("items/name");
      await context.sync();
      const cells: Record<string, unknown> = {
        Market: "LINEAR:0.01",
        Side: "short",
        Size: 5,
        Entry: 100,
        Mark: 104,
        Margin: 40,
        Contract: "linear",
      };
      table.rows.add(undefined, [columns.items.map(({ name }) => cells[name] ?? null) as any]);
      await context.sync();
    });
    await embedded.workbook.settled();
    expect(listed(embedded)[0]).toMatchObject({
      label: "LINEAR:0.01 short",
      what: "Add margin",
    });
    embedded.close();
  });

  it("cuts a size for a funding rate that the table or a person gives, not for an assumed one", async () => {
    const book = ["0.0002", undefined].map((fundingRate, index) => ({
      ...linear(index ? "long" : "short", 10, 100, 100, 100),
      market: `LINEAR:0.0${index + 1}`,
      fundingRate: fundingRate && `-${fundingRate}`,
    }));
    const { embedded, items } = await reviewed(book);
    const heading = "Cut the size: funding eats the edge";
    const found = () => {
      const first = embedded.rowOf("Review", heading) + 2;
      return [0, 1].map((rank) => embedded.value("Review", first + rank, LABEL)).filter(Boolean);
    };
    expect(items.filter(({ kind }) => kind === "funding").map(({ label }) => label)).toEqual(
      found()
    );
    expect(found()).toEqual(["LINEAR:0.01 short"]);
    const rates = embedded.rowOf("Review", "Assumptions by market") + 2;
    embedded.workbook.setInputs(embedded.sheet("Review"), rates + 1, 3, [[0.0001]]);
    await embedded.workbook.settled();
    expect(found()).toEqual(["LINEAR:0.01 short", "LINEAR:0.02 long"]);
    expect(errorsIn(embedded, "Review")).toEqual([]);
    embedded.close();
  });

  it("says so where nothing breaks a rule", async () => {
    const { embedded, items } = await reviewed([
      { ...linear("long", 1, 100, 100, 45), leverage: "2.3", fundingRate: "0" },
    ]);
    expect(items).toEqual([]);
    expect(embedded.value("Review", 2, LABEL)).toBe("Nothing breaks a rule.");
    expect(embedded.value("Review", FIRST_ITEM, LABEL)).toBe("Nothing breaks a rule");
    embedded.close();
  });

  it("switches a rule off by a weight of 0", async () => {
    const { embedded } = await reviewed(reviewBook(1, 9));
    const row = embedded.rowOf("Review", "Add margin: liquidation nearer than");
    embedded.workbook.setInputs(embedded.sheet("Review"), row, 3, [[0]]);
    await embedded.workbook.settled();
    expect(listed(embedded).map(({ what }) => what)).not.toContain("Add margin");
    expect(errorsIn(embedded, "Review")).toEqual([]);
    embedded.close();
  });
});

function linear(
  side: "long" | "short",
  size: number,
  entry: number,
  mark: number,
  margin: number
): Position {
  return {
    venue: "",
    market: "LINEAR:0.01",
    symbol: "LINEAR:0.01",
    contract: "linear",
    side,
    size: String(size),
    entry: String(entry),
    mark: String(mark),
    margin: String(margin),
    marginMode: "isolated",
    provenance: {},
    sourceRow: 1,
  };
}

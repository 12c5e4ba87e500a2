import {
  importHistoryInPauses,
  importPositions,
  importPositionsInPauses,
} from "../../src/importing";
import { RowError } from "../../src/importing/rowError";

const HEADER = "Venue,Market,Side,Size,Entry,Leverage,Notes";
const rows = (count: number, note = "plain") =>
  Array.from({ length: count }, (_, i) => `BINANCE,BTCUSDT,long,${i + 1},60000,10,${note}`);

describe("large tables", () => {
  test("quoted line ends that fall on the bounds of a step are read as one cell", () => {
    const text = [
      HEADER,
      ...rows(20_000, '"two\nlines, and ""quotes"""'),
      "BINANCE,ETHUSDT,long,x,1,1,",
    ];
    const result = importPositions(text.join("\n"));
    expect(result.positions).toHaveLength(20_000);
    expect(result.positions.every((p) => p.notes === 'two\nlines, and "quotes"')).toBe(true);
    expect(result.findings[0]).toMatchObject({ row: 40_002, label: "ETHUSDT", field: "Size" });
  });

  test("100,000 rows import; one more is refused", () => {
    expect(importPositions([HEADER, ...rows(100_000)].join("\n")).positions).toHaveLength(100_000);
    expect(() => importPositions([HEADER, ...rows(100_001)].join("\n"))).toThrow(
      "more than 100000 rows"
    );
  });

  test("a cell of a megabyte is refused", () => {
    expect(() => importPositions([HEADER, ...rows(1, "x".repeat(1_000_000))].join("\n"))).toThrow(
      "Line 2 has a cell of more than 1000 characters"
    );
  });
});

describe("importPositionsInPauses", () => {
  const text = [HEADER, ...rows(30_000)].join("\n");

  test("gives what importPositions gives, and tells its progress", async () => {
    const seen: number[] = [];
    const result = await importPositionsInPauses(text, { onProgress: (part) => seen.push(part) });
    expect(result).toEqual(importPositions(text));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  test("can be cancelled between two steps", async () => {
    const controller = new AbortController();
    const work = importPositionsInPauses(text, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("cancelled by the user")),
    });
    await expect(work).rejects.toThrow("cancelled by the user");
  });

  test("rejects with the explained error of an unreadable text", async () => {
    await expect(importPositionsInPauses("hello")).rejects.toThrow("neither a JSON reply");
  });
});

describe("pauses", () => {
  /** How many steps some work takes. */
  async function steps(work: (onProgress: () => void) => Promise<unknown>): Promise<number> {
    let count = 0;
    await work(() => (count += 1));
    return count;
  }

  const table = (row: (i: number) => string) =>
    [HEADER, ...Array.from({ length: 100_000 }, (_, i) => row(i))].join("\n");

  test.each([
    ["positions", table((i) => `BINANCE,BTCUSDT,long,0.${i + 1},60000,10,plain`)],
    ["sides that are none", table((i) => `BINANCE,BTCUSDT,sideways ${i},1,60000,10,`)],
    ["contracts that are refused", table(() => "BITMEX,ETHUSD,long,1,3000,10,")],
  ])("100,000 rows of %s are read in steps", async (_, text) => {
    expect(
      await steps((onProgress) => importPositionsInPauses(text, { onProgress }))
    ).toBeGreaterThan(10);
  });

  test("rows of JSON are read in steps too", async () => {
    const row = { symbol: "BTCUSDT", positionAmt: "1", entryPrice: "9", marginType: "isolated" };
    const reply = JSON.stringify(Array(30_000).fill({ ...row, leverage: "3" }));
    expect(
      await steps((onProgress) => importPositionsInPauses(reply, { onProgress }))
    ).toBeGreaterThan(3);
  });

  test("fills of an API are read in steps too", async () => {
    const fill = { coin: "BTC", dir: "Open Long", px: "1", sz: "1", closedPnl: "0", fee: "0" };
    const reply = JSON.stringify(
      Array.from({ length: 20_000 }, (_, i) => ({ ...fill, startPosition: "0", time: 1.7e12 + i }))
    );
    expect(
      await steps((onProgress) => importHistoryInPauses(reply, { onProgress }))
    ).toBeGreaterThan(3);
  });

  test("a row that is refused costs no stack", () => {
    expect(new RowError("Size is missing")).not.toHaveProperty("stack");
  });
});

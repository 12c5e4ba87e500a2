import { columnMemory, type TextStore } from "../../src/taskpane/columnMemory";

const HEADER = ["Pair", "Amount", "Price"];
const CHOICE = {
  mapping: { market: 0, size: 1, entry: 2 },
  wholeFile: { side: "signed" as const },
};

/** A store as the browser has it. */
function store(text?: string): TextStore & { text?: string } {
  return {
    text,
    getItem() {
      return this.text ?? null;
    },
    setItem(_key, value) {
      this.text = value;
    },
  };
}

describe("the memory of columns", () => {
  test("recalls what was chosen for exactly the same headings, also in the next session", () => {
    const kept = store();
    columnMemory(kept).remember(HEADER, CHOICE);
    expect(columnMemory(kept).recall(HEADER)).toEqual(CHOICE);
    expect(columnMemory(kept).recall([...HEADER, "Fee"])).toBeUndefined();
    expect(columnMemory(kept).recall(["Pair", "Price", "Amount"])).toBeUndefined();
  });

  test("forgets", () => {
    const kept = store();
    const memory = columnMemory(kept);
    memory.remember(HEADER, CHOICE);
    memory.forget(HEADER);
    expect(memory.isEmpty()).toBe(true);
    expect(columnMemory(kept).recall(HEADER)).toBeUndefined();
  });

  test("keeps the newest choice for the same headings", () => {
    const memory = columnMemory(store());
    memory.remember(HEADER, CHOICE);
    memory.remember(HEADER, { mapping: { market: 1, size: 0, entry: 2 } });
    expect(memory.recall(HEADER)?.mapping.market).toBe(1);
  });

  test("keeps twenty tables and drops the oldest", () => {
    const memory = columnMemory(store());
    for (let table = 0; table < 21; table++) memory.remember([`Pair of ${table}`], { mapping: {} });
    expect(memory.recall(["Pair of 0"])).toBeUndefined();
    expect(memory.recall(["Pair of 1"])).toBeDefined();
  });

  test("stores neither a market nor a side that holds for all rows: they say what is held", () => {
    const kept = store();
    columnMemory(kept).remember(HEADER, {
      mapping: { size: 1, entry: 2 },
      wholeFile: { venue: "BYBIT", market: "DOGEUSDT", side: "short" },
    });
    expect(kept.text).not.toMatch(/DOGE|short/);
    expect(columnMemory(kept).recall(HEADER)?.wholeFile).toEqual({ venue: "BYBIT" });
  });

  test("refuses headings that are a row of positions", () => {
    const kept = store();
    expect(columnMemory(kept).remember(["BTCUSDT", "0.5", "60000"], { mapping: {} })).toBe(false);
    expect(kept.text).toBeUndefined();
  });

  test("keeps partitions of Office on the web apart", () => {
    const keys: string[] = [];
    const kept: TextStore = { getItem: () => null, setItem: (key) => void keys.push(key) };
    columnMemory(kept, "site-a.").remember(HEADER, CHOICE);
    expect(keys).toEqual(["site-a.isomargin.columns"]);
  });

  test.each([
    ["no JSON", "{"],
    ["no list", '{"a":1}'],
    ["a column beyond the headings", '[{"header":["A"],"mapping":{"size":7}}]'],
    ["a column that is no number", '[{"header":["A"],"mapping":{"size":"0"}}]'],
    ["no mapping", '[{"header":["A"],"mapping":null}]'],
  ])("takes a damaged store for an empty one: %s", (_what, text) => {
    expect(columnMemory(store(text)).isEmpty()).toBe(true);
  });

  test("ignores fields that it does not know", () => {
    const kept = store('[{"header":["A"],"mapping":{"size":0,"__proto__":0,"other":0}}]');
    expect(columnMemory(kept).recall(["A"])).toEqual({ mapping: { size: 0 }, wholeFile: {} });
  });

  test("lasts as long as the pane where the store refuses", () => {
    const refusing: TextStore = {
      getItem() {
        throw new Error("denied");
      },
      setItem() {
        throw new Error("denied");
      },
    };
    const memory = columnMemory(refusing);
    memory.remember(HEADER, CHOICE);
    expect(memory.recall(HEADER)).toEqual(CHOICE);
  });
});

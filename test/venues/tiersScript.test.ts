import { spawn } from "child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "fs";
import { createServer, type IncomingMessage, type Server } from "http";
import type { AddressInfo } from "net";
import { tmpdir } from "os";
import { join, resolve } from "path";

const ROOT = resolve(__dirname, "../..");
const ALL_BRACKETS = resolve(ROOT, "../shared/data/tiers/binance_usdm_tiers_2026-07-02_all.json");

type Reply = (request: IncomingMessage, body: string) => unknown;

let server: Server | undefined;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tiers-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
});

/** Answers as a venue does; gives the address. */
async function venueAnswering(reply: Reply): Promise<string> {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const answer = reply(request, body);
      response.statusCode = answer === undefined ? 418 : 200;
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer ?? "teapot"));
    });
  });
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs the script, with tables in a folder of this test. */
function tiers(...options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const script = spawn("node", ["scripts/tiers.mjs", "--to", folder, ...options], { cwd: ROOT });
    let out = "";
    let err = "";
    script.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    script.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    script.on("close", (code) => done({ code, out, err }));
  });
}

const written = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

const bracket = (
  number: number,
  [floor, cap, rate, leverage, cum]: readonly [number, number, number, number, number]
) => ({
  bracket: number,
  initialLeverage: leverage,
  notionalCap: cap,
  notionalFloor: floor,
  maintMarginRatio: rate,
  cum,
});

const GOOD = [
  bracket(1, [0, 300_000, 0.004, 150, 0]),
  bracket(2, [300_000, 800_000, 0.005, 100, 300]),
  bracket(3, [800_000, 3_000_000, 0.0065, 75, 1500]),
];

describe("npm run tiers with Binance's brackets", () => {
  const asked = async (symbol: string, brackets: readonly unknown[], more = {}) => {
    const address = await venueAnswering(() => [{ symbol, ...more, brackets }]);
    return tiers("--venue", "binance", "--from", `${address}/fapi/v1/leverageBracket`, "--all");
  };

  test("takes a table whose own deductions agree with the recurrence", async () => {
    const { code, out } = await asked("BTCUSDT", GOOD);
    expect([code, out]).toEqual([0, "BTCUSDT: new, 3 tiers\n1 tables check, 0 refused\n"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("puts brackets that come out of order in order", async () => {
    expect((await asked("BTCUSDT", [...GOOD].reverse())).code).toBe(0);
  });

  test.each([
    [
      "a deduction that is off",
      2,
      [800_000, 3_000_000, 0.0065, 75, 1501],
      "tier 3 deducts 1501, but the recurrence gives 1500",
    ],
    ["a gap", 1, [300_001, 800_000, 0.005, 100, 300], "tier 2 begins at 300001, not at 300000"],
    ["an end below its floor", 2, [800_000, 700_000, 0.0065, 75, 1500], "tier 3 ends at 700000"],
    [
      "a falling rate",
      2,
      [800_000, 3_000_000, 0.0045, 75, -100],
      "tier 3 has a rate of 0.0045, not above 0.005",
    ],
    [
      "a rate in per cent",
      2,
      [800_000, 3_000_000, 1.5, 75, 0],
      "tier 3 has a rate of 1.5, not between 0 and 1",
    ],
    [
      "a rising leverage",
      2,
      [800_000, 3_000_000, 0.0065, 125, 1500],
      "tier 3 allows leverage 125, more than 100 before",
    ],
    [
      "a leverage that puts in less than is kept",
      2,
      [800_000, 3_000_000, 0.02, 75, 12_300],
      "tier 3 keeps 0.02",
    ],
  ] as const)("refuses %s", async (_what, at, figures, complaint) => {
    const brackets = GOOD.map((good, index) => (index === at ? bracket(at + 1, figures) : good));
    const { code, out } = await asked("BTCUSDT", brackets);
    expect(code).toBe(1);
    expect(out).toContain(`BTCUSDT: REFUSED: ${complaint}`);
  });

  test("refuses brackets that were adjusted for one user", async () => {
    const { code, out } = await asked("BTCUSDT", GOOD, { notionalCoef: 1.5 });
    expect([code, out.split("\n")[0]]).toEqual([
      1,
      "BTCUSDT: REFUSED: notionalCoef is 1.5: these brackets were adjusted for one user",
    ]);
  });

  test("writes what checks beside the older table, and shows what changed", async () => {
    writeFileSync(
      join(folder, "usdm-2026-07-02.json"),
      JSON.stringify({
        asOf: "2026-07-02",
        source: "before",
        tables: {
          BTCUSDT: [
            [300_000, 0.004, 150],
            [900_000, 0.005, 100],
          ],
          ABCUSDT: [[5000, 0.01, 50]],
        },
      })
    );
    const address = await venueAnswering(() => [
      { symbol: "BTCUSDT", brackets: GOOD },
      { symbol: "NEWUSDT", brackets: GOOD },
    ]);
    const asking = ["--venue", "binance", "--from", address, "--as-of", "2026-11-01", "--write"];
    const { code, out } = await tiers(...asking, "--source", "a test");
    expect(code).toBe(0);
    expect(out).toContain("BTCUSDT: tier 2 was [900000, 0.005, 100], is [800000, 0.005, 100]");
    expect(out).toContain("BTCUSDT: tier 3 is new: [3000000, 0.0065, 75]");
    expect(out).toContain("ABCUSDT: not in the reply; its table of 2026-07-02 stays");
    expect(out).not.toContain("NEWUSDT");
    expect(written("usdm-2026-11-01.json")).toEqual({
      asOf: "2026-11-01",
      source: "a test",
      columns: "rows: [cap, maintenance rate, maximum leverage]; floors and deductions follow",
      tables: {
        BTCUSDT: [
          [300_000, 0.004, 150],
          [800_000, 0.005, 100],
          [3_000_000, 0.0065, 75],
        ],
      },
    });
    const again = await tiers(...asking);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("is there already")]);
  });

  test("reads COIN-M brackets in coins, by pair or by symbol", async () => {
    const coins = [
      {
        bracket: 1,
        initialLeverage: 125,
        qtyCap: 5,
        qtylFloor: 0,
        maintMarginRatio: 0.004,
        cum: 0,
      },
    ];
    for (const name of [{ pair: "BTCUSD" }, { symbol: "BTCUSD_PERP" }]) {
      const address = await venueAnswering(() => [{ ...name, brackets: coins }]);
      const { out } = await tiers("--venue", "binance-coinm", "--from", address, "--all");
      expect(out).toContain("BTCUSD_PERP: new, 1 tiers");
      server?.close();
    }
  });
});

describe("npm run tiers with Bybit's risk limits", () => {
  const row = (symbol: string, figures: readonly string[]) => {
    const [riskLimitValue, maintenanceMargin, initialMargin, maxLeverage, mmDeduction] = figures;
    return { symbol, riskLimitValue, maintenanceMargin, initialMargin, maxLeverage, mmDeduction };
  };
  const page = (list: readonly unknown[], nextPageCursor = "", category = "linear") => ({
    retCode: 0,
    retMsg: "OK",
    result: { category, list, nextPageCursor },
  });

  test("follows the cursor through all pages", async () => {
    const address = await venueAnswering(({ url }) =>
      new URL(url ?? "", "http://venue").searchParams.get("cursor") === "second page="
        ? page([row("BTCUSDT", ["2600000", "0.0056", "0.0111", "90.00", "1200"])])
        : page([row("BTCUSDT", ["2000000", "0.005", "0.01", "100.00", ""])], "second page=")
    );
    const from = `${address}/v5/market/risk-limit?category=linear`;
    const { code, out } = await tiers(
      ...["--venue", "bybit", "--from", from, "--all", "--write", "--as-of", "2026-11-01"]
    );
    expect([code, out.split("\n")[0]]).toEqual([0, "BTCUSDT: new, 2 tiers"]);
    expect(written("linear-2026-11-01.json").tables.BTCUSDT).toEqual([
      [2_000_000, 0.005, 100],
      [2_600_000, 0.0056, 90],
    ]);
  });

  test.each([
    ["per cent", ["150", "0.5", "1", "100.00", ""]],
    ["fractions", ["150", "0.005", "0.01", "100.00", ""]],
  ])("tells the unit by initialMargin × maxLeverage: %s", async (_unit, figures) => {
    const address = await venueAnswering(() => page([row("BTCUSD", figures)], "", "inverse"));
    const { code } = await tiers(
      ...[
        "--venue",
        "bybit-inverse",
        "--from",
        address,
        "--all",
        "--write",
        "--as-of",
        "2026-11-01",
      ]
    );
    expect(code).toBe(0);
    expect(written("inverse-2026-11-01.json").tables.BTCUSD).toEqual([[150, 0.005, 100]]);
  });

  test("refuses a table that is neither, or both", async () => {
    const address = await venueAnswering(() =>
      page([
        row("BTCUSDT", ["2000000", "0.005", "0.01", "100.00", ""]),
        row("BTCUSDT", ["2600000", "0.56", "1.11", "90.00", "1200"]),
        row("ETHUSDT", ["2000000", "0.005", "0.1", "100.00", ""]),
      ])
    );
    const { code, out } = await tiers("--venue", "bybit", "--from", address, "--all");
    expect(code).toBe(1);
    expect(out).toContain("BTCUSDT: REFUSED: initialMargin × maxLeverage should be 1");
    expect(out).toContain("it is 1, 99.9");
    expect(out).toContain("ETHUSDT: REFUSED");
    expect(out).toContain("0 tables check, 2 refused");
  });

  test("refuses an error reply and the other category", async () => {
    const broken = await venueAnswering(() => ({ retCode: 10001, retMsg: "params error" }));
    const { code, err } = await tiers("--venue", "bybit", "--from", broken, "--all");
    expect([code, err]).toEqual([2, "no reply of risk-limit: retCode 10001, params error\n"]);
    server?.close();
    const inverse = await venueAnswering(() => page([], "", "inverse"));
    const other = await tiers("--venue", "bybit", "--from", inverse, "--all");
    expect(other.err).toContain("the reply is of category inverse, not linear");
  });
});

describe("npm run tiers with OKX's position tiers", () => {
  const row = (tier: number, minSz: string, maxSz: string, mmr: string, maxLever: string) => ({
    instFamily: "BTC-USDT",
    instId: "",
    uly: "BTC-USDT",
    tier: String(tier),
    minSz,
    maxSz,
    mmr,
    maxLever,
  });
  const asked = async (data: readonly unknown[]) =>
    tiers(
      ...["--venue", "okx", "--all", "--write", "--as-of", "2026-11-01"],
      ...["--from", await venueAnswering(() => ({ code: "0", msg: "", data }))]
    );

  test("takes contracts, each tier beginning one above the last one's end", async () => {
    const { code } = await asked([
      row(1, "0", "1000", "0.004", "100"),
      row(2, "1001", "2000", "0.005", "75"),
    ]);
    expect(code).toBe(0);
    expect(written("swap-2026-11-01.json").tables).toEqual({
      "BTC-USDT-SWAP": [
        [1000, 0.004, 100],
        [2000, 0.005, 75],
      ],
    });
  });

  test("refuses a gap", async () => {
    const { code, out } = await asked([
      row(1, "0", "1000", "0.004", "100"),
      row(2, "1500", "2000", "0.005", "75"),
    ]);
    expect([code, out]).toEqual([1, expect.stringContaining("tier 2 begins at 1500, not at 1000")]);
  });

  test("refuses tiers of spot margin", async () => {
    const spot = {
      ...row(1, "0", "50", "0.03", "10"),
      instId: "BTC-USDT",
      instFamily: "",
      uly: "",
    };
    const { code, err } = await asked([spot]);
    expect([code, err]).toEqual([2, "BTC-USDT is no swap: ask with instType=SWAP\n"]);
  });
});

describe("npm run tiers with Hyperliquid's meta", () => {
  const META = {
    universe: [
      { name: "BTC", szDecimals: 5, maxLeverage: 40, marginTableId: 56 },
      { name: "ATOM", szDecimals: 2, maxLeverage: 5, marginTableId: 5 },
      { name: "OLD", szDecimals: 2, maxLeverage: 3, marginTableId: 3, isDelisted: true },
    ],
    marginTables: [
      [
        56,
        {
          description: "tiered 40x",
          marginTiers: [
            { lowerBound: "0.0", maxLeverage: 40 },
            { lowerBound: "150000000.0", maxLeverage: 20 },
          ],
        },
      ],
    ],
  };
  const asked = async (meta: unknown) => {
    const address = await venueAnswering(({ method }, body) =>
      method === "POST" && JSON.parse(body).type === "meta" ? meta : undefined
    );
    return tiers(
      ...["--venue", "hyperliquid", "--from", `${address}/info`, "--all"],
      ...["--write", "--as-of", "2026-11-01"]
    );
  };

  test("posts for meta, and takes tables with the last tier open", async () => {
    expect((await asked(META)).code).toBe(0);
    expect(written("mainnet-2026-11-01.json").tables).toEqual({
      BTC: [
        [150_000_000, 40],
        [null, 20],
      ],
      ATOM: [[null, 5]],
    });
  });

  test("refuses a coin whose table is missing or of another leverage, takes the others", async () => {
    const [btc, atom] = META.universe;
    const { code, out } = await asked({
      ...META,
      universe: [btc, { ...atom, marginTableId: 57 }, { ...btc, name: "XBT", maxLeverage: 50 }],
    });
    expect(code).toBe(1);
    expect(out).toContain("ATOM: REFUSED: margin table 57 is not in the reply");
    expect(out).toContain(
      "XBT: REFUSED: maximum leverage is 50, but its margin table begins with 40"
    );
    expect(Object.keys(written("mainnet-2026-11-01.json").tables)).toEqual(["BTC"]);
  });

  test("refuses a reply without margin tables, whose upper tiers would be lost", async () => {
    const { code, err } = await asked({ universe: META.universe });
    expect([code, err]).toEqual([2, expect.stringContaining("has no marginTables")]);
  });
});

describe("npm run tiers", () => {
  test.each([
    [["--venue", "kucoin", "--from", "x"], 2, "--venue must be binance"],
    [
      ["--venue", "binance", "--from", "no-such-file.json", "--all"],
      2,
      "there is no file no-such-file.json",
    ],
    [["--venue", "binance", "--from", "README.md", "--all"], 2, "README.md holds no JSON"],
    [["--venue", "binance", "--from", "package.json", "--all"], 2, "no reply of leverageBracket"],
    [["--venue", "binance", "--from", "x", "--as-of", "1 May"], 2, "--as-of must be a day"],
    [["--venue", "binance", "--from", "http://127.0.0.1:9/", "--all"], 2, "does not answer"],
  ])("says what is wrong with %j", async (options, code, message) => {
    const answer = await tiers(...options);
    expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(message)]);
  });

  test("hands on what a venue says when it refuses", async () => {
    const address = await venueAnswering(() => undefined);
    const { code, err } = await tiers("--venue", "binance", "--from", address, "--all");
    expect([code, err]).toEqual([2, expect.stringContaining('answers 418: "teapot"')]);
  });

  test("counts a symbol that was asked for and is not there", async () => {
    const address = await venueAnswering(() => [{ symbol: "BTCUSDT", brackets: GOOD }]);
    const { code, out } = await tiers(
      ...["--venue", "binance", "--from", address, "--symbols", "BTCUSDT,NOPEUSDT"]
    );
    expect([code, out]).toEqual([1, expect.stringContaining("NOPEUSDT: not in the reply\n")]);
  });
});

const testWithTables = existsSync(ALL_BRACKETS) ? test : test.skip;

testWithTables("all 808 recorded tables of Binance check (needs ../shared)", async () => {
  const { tiers: tables } = JSON.parse(readFileSync(ALL_BRACKETS, "utf8")) as {
    tiers: Record<string, Record<string, string>[]>;
  };
  const reply = Object.entries(tables).map(([symbol, rows]) => ({
    symbol,
    brackets: rows.map(({ tier, floor, cap, mmr, max_leverage: leverage, cum }) =>
      bracket(Number(tier), [floor, cap, mmr, leverage, cum].map(Number) as never)
    ),
  }));
  writeFileSync(join(folder, "reply.json"), JSON.stringify(reply));
  const { code, out } = await tiers(
    ...["--venue", "binance", "--from", join(folder, "reply.json"), "--all"]
  );
  expect([code, out.trim().split("\n").pop()]).toEqual([0, "808 tables check, 0 refused"]);
});

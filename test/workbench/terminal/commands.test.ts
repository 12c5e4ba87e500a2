import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const TERMINAL = path.join(ROOT, "scripts/terminal.mjs");

interface Run {
  code: number | null;
  output: string;
  errors: string;
}

let folder: string;

/** Runs what `npm run formula` and `npm run workbook` run, in a folder of its own. */
function run(args: string[], input = ""): Promise<Run> {
  const child = spawn(process.execPath, [TERMINAL, ...args], { cwd: folder });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (errors += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output, errors })));
}

const sample = (name: string) => path.join(ROOT, "samples", name);

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "isomargin-terminal-"));
  // Builds what is missing, so that the tests below see the output of the commands alone.
  await run(["formula", "=1"]);
}, 240_000);

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("npm run formula", () => {
  it("prints the value of a formula as one line of JSON, and nothing else", async () => {
    const { code, output, errors } = await run(["formula", '=ISOLIQ("long",60000,0.5,10)']);
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: '{"value":54271.3567839196}\n',
      errors: "",
    });
  });

  it("answers a line each, in order, from standard input", async () => {
    const lines = [
      "=1+1",
      'ISOLIQ("long",60000,0.5,10)',
      "",
      '=ISOLIQ("up",60000,0.5,10)',
      '=ISOLIQ("long",60000,0.5,{5;0})',
      '="a"&"b"',
      "=1=1",
      "=A1:B1",
      "=1/0",
      "=SUM(",
    ];
    const { code, output } = await run(["formula", "-"], `${lines.join("\n")}\n`);
    const answers = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers).toHaveLength(lines.length);
    expect(answers.slice(0, 4)).toEqual([
      { value: 2 },
      { value: 54271.3567839196 },
      { error: "#VALUE!", message: "there is no formula here" },
      { error: "#VALUE!", message: 'side must be long or short; got "up"' },
    ]);
    expect(answers[4]).toEqual({
      value: [
        [expect.closeTo(48241.20603015075, 8)],
        [{ error: "#VALUE!", message: "leverage must be above 0; got 0" }],
      ],
    });
    expect(answers.slice(5, 7)).toEqual([{ value: "ab" }, { value: true }]);
    expect(answers[7]).toEqual({ value: [[null, null]] });
    expect(answers[8]).toMatchObject({ error: "#DIV/0!" });
    expect(answers[9]).toMatchObject({ error: expect.any(String), message: expect.any(String) });
  });

  it("streams: the first answer comes while the input is still open", async () => {
    const child = spawn(process.execPath, [TERMINAL, "formula", "-"], { cwd: folder });
    const firstAnswer = new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdin.write("=40+2\n");
    expect(String(await firstAnswer)).toBe('{"value":42}\n');
    child.stdin.end();
    await new Promise((resolve) => child.on("close", resolve));
  });

  it("explains itself and fails where it is not told one formula", async () => {
    const { code, output, errors } = await run(["formula"]);
    expect(code).toBe(1);
    expect(output).toBe("");
    expect(errors).toContain("Usage: npm run formula");
  });
});

describe("npm run workbook", () => {
  it("makes a workbook of several files, and says what was skipped and why", async () => {
    const files = [sample("binance-positions-v2.json"), sample("messy-positions.csv")];
    const { code, output, errors } = await run([
      "workbook",
      ...files,
      "-o",
      "out.xlsx",
      "--capital",
      "10000",
    ]);
    expect(errors).toBe("");
    expect(code).toBe(0);
    expect(output).toContain("5 positions from 7 rows");
    expect(output).toMatch(/skipped \(row 7, XRPUSDT\): Side is missing/);
    expect(output).toMatch(/Sheet "Positions": table Positions, 9 rows/);
    expect(output).toContain("Saved out.xlsx\n");
    const bytes = fs.readFileSync(path.join(folder, "out.xlsx"));
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("replaces a workbook that was named, and says so", async () => {
    const { output } = await run(["workbook", sample("bybit-positions.json"), "-o", "out.xlsx"]);
    expect(output).toContain("Replaced out.xlsx\n");
  });

  it("names the workbook after the first file, and never replaces one unasked", async () => {
    const first = await run(["workbook", sample("bybit-positions.json")]);
    expect(first.output).toContain("Saved bybit-positions.xlsx\n");
    const second = await run(["workbook", sample("bybit-positions.json")]);
    expect(second.code).toBe(1);
    expect(second.errors).toContain("bybit-positions.xlsx exists already");
  });

  it("saves what could be imported, but fails where a file was missing", async () => {
    const files = [sample("bybit-positions.json"), "missing.json"];
    const { code, output } = await run(["workbook", ...files, "-o", "partly.xlsx"]);
    expect(code).toBe(1);
    expect(output).toContain("missing.json: not imported: there is no such file");
    expect(output).toContain("Saved partly.xlsx\n");
  });

  it("saves nothing where nothing could be imported", async () => {
    fs.writeFileSync(path.join(folder, "notes.txt"), "remember the milk");
    const { code, errors } = await run(["workbook", "notes.txt", "-o", "none.xlsx"]);
    expect(code).toBe(1);
    expect(errors).toBe("Nothing was saved: no position and no closed trade could be imported.\n");
    expect(fs.existsSync(path.join(folder, "none.xlsx"))).toBe(false);
  });

  const TRADES = [
    "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID",
    "1,2026-07-01 10:00:00,BTCUSDT,BUY,60000,0.5,30000,12.0 USDT,0,true,false,1,11",
    "1,2026-07-01 14:00:00,BTCUSDT,SELL,61000,0.5,30500,12.2USDT,500,false,false,3,13",
  ].join("\r\n");

  it("makes a History sheet of closed trades, and says why there are no positions", async () => {
    fs.writeFileSync(path.join(folder, "trades.csv"), TRADES);
    const { code, output, errors } = await run(["workbook", "trades.csv"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("trades.csv: 1 market from 2 rows (Binance futures trade history)\n");
    expect(output).toContain("note: closed trades and funding, no open positions: exchanges");
    expect(output).toContain('Sheet "Trade history": table History, 1 rows\nSaved trades.xlsx\n');
    expect(output).not.toContain("Positions");
  });

  it("makes both of a file of positions and one of closed trades, in UTF-16 too", async () => {
    fs.writeFileSync(path.join(folder, "utf16.csv"), Buffer.from(`\uFEFF${TRADES}`, "utf16le"));
    const files = ["utf16.csv", sample("bybit-positions.json")];
    const { code, output } = await run(["workbook", ...files, "-o", "both.xlsx"]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /Sheet "Positions": .*\nSheet "Scenarios": .*\nSheet "Dashboard": .*\nSheet "Review": .*\nSheet "Trade history": /
    );
  });

  it("explains itself where it is asked to, and where it was called wrongly", async () => {
    const help = await run(["workbook", "--help"]);
    expect({ code: help.code, errors: help.errors }).toEqual({ code: 0, errors: "" });
    expect(help.output).toContain("--capital N");
    const wrong = await run(["workbook", "a.json", "--capital", "much"]);
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toContain('--capital must be a number above 0; got "much".');
  });

  it("tells where the workbook cannot be written", async () => {
    const target = path.join("no-such-folder", "out.xlsx");
    const { code, errors } = await run(["workbook", sample("bybit-positions.json"), "-o", target]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^Nothing was saved: .*no-such-folder/);
  });
});

describe("an unknown command", () => {
  it("is answered with what there is", async () => {
    const { code, errors } = await run(["sheet"]);
    expect(code).toBe(1);
    expect(errors).toContain("npm run workbook -- FILE");
  });
});

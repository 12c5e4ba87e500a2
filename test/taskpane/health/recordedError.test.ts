import { bugReport } from "../../../src/taskpane/health/bugReport";
import type { Health } from "../../../src/taskpane/health/health";
import { lastError, recordError } from "../../../src/taskpane/health/lastError";
import { recordingErrors } from "../../../src/taskpane/health/recordingErrors";
import { toRecord } from "../../../src/taskpane/health/recordedError";
import { importPositions } from "../../../src/importing";
import { SheetsError } from "../../../src/sheets/SheetsError";

const NOON = new Date("2026-11-23T12:00:00Z");

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const healthWith = (error: unknown): Health => ({
  version: "1.2.3",
  functions: { expected: ["ISOLIQ", "PERPPNL"], missing: ["PERPPNL"], calculates: true },
  office: {
    host: "Excel",
    platform: "PC",
    version: "16.0",
    browser: "Edge WebView2",
    sets: [{ name: "ExcelApi", version: "1.15", sufficient: true }],
  },
  numbers: "de-DE",
  tables: [{ venue: "Binance", asOf: "2026-07-02", source: "brackets", old: true }],
  lastError: toRecord(error, NOON),
});

describe("the bug report", () => {
  test("tells version, functions, Excel, tables and the error", () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'size')");
    error.stack = `TypeError: ${error.message}\n    at write (https://a.example/pane.js:1:20)\n    at https://a.example/x/pane.js:2:30`;
    expect(bugReport(healthWith(error)).split("\n")).toEqual([
      "IsoMargin 1.2.3",
      "Functions: 1 of 2 registered, missing: PERPPNL",
      "Test calculation: passed",
      "Office: Excel, PC, 16.0, unknown; numbers as in de-DE",
      "Browser: Edge WebView2",
      "Requirement sets: ExcelApi 1.15",
      "Tier tables: Binance 2026-07-02 (old)",
      "Last error: 2026-11-23T12:00:00.000Z TypeError Cannot read properties of undefined …",
      "  at write (pane.js:1:20)",
      "  at pane.js:2:30",
    ]);
  });

  test("says so where there was no error and Excel tells nothing", () => {
    const nothing = bugReport({
      version: "1.2.3",
      functions: {},
      office: { sets: [{ name: "ExcelApi", sufficient: false }] },
      tables: [],
    });
    expect(nothing).toContain("Functions: list not read");
    expect(nothing).toContain("Test calculation: not run");
    expect(nothing).toContain(
      "Office: unknown, unknown, unknown, unknown; numbers as in the browser"
    );
    expect(nothing).toContain("Browser: unknown");
    expect(nothing).toContain("ExcelApi none");
    expect(nothing).toContain("Last error: none");
  });

  test("does not claim functions registered of which Excel tells nothing", () => {
    const health = healthWith(new Error("x"));
    const report = bugReport({ ...health, functions: { expected: ["ISOLIQ", "PERPPNL"] } });
    expect(report).toContain("Functions: 2 expected, Excel does not tell which are registered");
  });
});

describe("no position data gets into the bug report", () => {
  const secret = /BTCUSDT|61234|0x[0-9a-f]{6}|12\.5|my-book/i;

  test.each<[string, unknown]>([
    ["text that is no JSON", thrownBy(() => JSON.parse('BTCUSDT 61234 "long"'))],
    ["JSON that ends early", thrownBy(() => JSON.parse('[{"symbol":"BTCUSDT","entry":61234'))],
    [
      "a file that the importer refuses",
      thrownBy(() => importPositions("BTCUSDT;61234;12.5", { fileName: "my-book.csv" })),
    ],
    [
      "a failed sheet",
      new SheetsError("failed", "The sheet my-book has BTCUSDT at 61234.", {
        cause: new Error("BTCUSDT"),
      }),
    ],
    [
      "an error of Excel with the contents of a cell",
      Object.assign(new Error("The argument BTCUSDT 61234 is invalid"), {
        name: "RichApi.Error",
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.formulas", statement: 'r.formulas = "BTCUSDT";' },
      }),
    ],
    ["a RangeError of ours", new RangeError("capital must be above 0; got 61234 (BTCUSDT)")],
    ["a message that looks like frames", new Error("x\n    at BTCUSDT (my-book.csv:61234:12)")],
    ["an error named after data", Object.assign(new Error("x"), { name: "61234 BTCUSDT" })],
    ["a code that is data", Object.assign(new Error("x"), { code: "BTCUSDT 61234" })],
    ["thrown text", "BTCUSDT at 61234"],
    ["a thrown object", { symbol: "BTCUSDT", entry: 61234 }],
  ])("not from %s", (_what, error) => {
    expect(bugReport(healthWith(error))).not.toMatch(secret);
  });
});

describe("an error that is kept", () => {
  test("carries Excel's code and the member of its API", () => {
    const error = Object.assign(new Error("no"), {
      name: "RichApi.Error",
      code: "AccessDenied",
      debugInfo: { errorLocation: "Worksheet.delete" },
    });
    expect(toRecord(error, NOON)).toMatchObject({
      name: "RichApi.Error",
      code: "AccessDenied Worksheet.delete",
      message: undefined,
    });
  });

  test("carries the number of a React error", () => {
    const error = new Error("Minified React error #130; visit https://react.dev/?args[]=BTC");
    expect(toRecord(error, NOON).message).toBe("Minified React error #130");
  });

  test("has frames of Safari and of asynchronous functions too", () => {
    const error = new Error("x");
    error.stack = "write@https://a.example/pane.js:1:2\n    at async start (taskpane.js:3:4)";
    expect(toRecord(error, NOON).frames).toEqual([
      "write (pane.js:1:2)",
      "start (taskpane.js:3:4)",
    ]);
  });

  test("is the last one; a person's own Cancel is none", () => {
    recordError(new TypeError("first"), NOON);
    recordError(new RangeError("second"), NOON);
    recordError(new DOMException("stopped", "AbortError"), NOON);
    expect(lastError()?.name).toBe("RangeError");
  });

  test("comes from any service that fails, and still reaches who called it", async () => {
    const kept: unknown[] = [];
    const failure = new Error("no workbook");
    const services = recordingErrors(
      { version: "1", write: () => Promise.reject(failure), read: async () => 5 },
      (error) => kept.push(error)
    );
    await expect(services.write()).rejects.toBe(failure);
    await expect(services.read()).resolves.toBe(5);
    expect(services.version).toBe("1");
    expect(kept).toEqual([failure]);
    expect(services.write).toBe(services.write);
  });
});

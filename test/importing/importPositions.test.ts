import { importPositions, ImportError } from "../../src/importing";

const ROW = {
  symbol: "BTCUSDT",
  positionAmt: "0.5",
  entryPrice: "60000",
  markPrice: "61000",
  unRealizedProfit: "500",
  liquidationPrice: "54271.36",
  leverage: "10",
  marginType: "isolated",
  isolatedMargin: "3500",
  isolatedWallet: "3000",
  positionSide: "BOTH",
};

function refusal(text: string): ImportError {
  try {
    importPositions(text);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("the text was accepted");
}

describe("shapes of JSON", () => {
  const json = JSON.stringify(ROW);
  test.each([
    ["one object", json, 1],
    ["an array", `[${json},${json}]`, 2],
    ["{result:{list}}", `{"result":{"list":[${json}]}}`, 1],
    ["{data}", `{"code":"0","data":[${json}]}`, 1],
    ["a line for each row", `${json}\n${json}\r\n${json}`, 3],
    ["replies pasted one after another", `[${json}]\n\n[${json},${json}]`, 3],
    ["trailing commas and comments", `[\n  // mine\n  ${json}, /* old */\n]`, 1],
    [
      "what Python prints",
      `[{'symbol': 'BTCUSDT', 'positionAmt': 0.5, 'entryPrice': 6e4, 'marginType': "isolated", 'leverage': 10, 'isAutoAddMargin': False, 'extra': None,}]`,
      1,
    ],
    [
      "what a JavaScript console prints",
      `{symbol: 'BTCUSDT', positionAmt: '.5', entryPrice: '60000', marginType: 'isolated', leverage: 10}`,
      1,
    ],
    ["a byte-order mark in front", `\uFEFF[${json}]`, 1],
  ])("reads %s", (_, text, rows) => {
    const result = importPositions(text);
    expect(result.positions).toHaveLength(rows);
    expect(result.positions[0]).toMatchObject({ symbol: "BTCUSDT", size: "0.5", entry: "60000" });
  });

  test("reads replies of two exchanges in one paste", () => {
    const hyperliquid = {
      coin: "BTC",
      szi: "-1",
      leverage: { type: "cross", value: 5 },
      entryPx: "1",
    };
    const result = importPositions(`${json}\n${JSON.stringify(hyperliquid)}`);
    expect(result.venue).toBe("");
    expect(result.positions.map((p) => p.venue)).toEqual(["BINANCE", "HYPERLIQUID"]);
  });

  test("warns of a position that is listed twice, and keeps both for the user to decide", () => {
    const result = importPositions(`[${json}]\n[${json}]\n[${json}]`);
    expect(result.positions).toHaveLength(3);
    expect(result.findings).toEqual([expect.objectContaining({ severity: "warning", row: 2 })]);
  });

  test("names a row of an unknown kind among good ones", () => {
    const result = importPositions(`[${json},{"foo":1}]`);
    expect(result.positions).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 2 });
    expect(result.findings[0]?.message).toContain('the fields "foo"');
  });
});

describe("sources that are refused as a whole", () => {
  test.each([
    ["nothing", "  \n", "empty", "nothing to import"],
    ["an empty array", "[]", "empty", "holds no rows"],
    ["a copy cut short", '[{"symbol":"BTC', "unreadable", "stops before its end"],
    ["broken JSON", '[{"a":1 "b":2}]', "unreadable", "is not valid JSON"],
    ["deep nesting", "[".repeat(100_000), "unreadable", "64 levels"],
    ["JSON of another kind", '{"hello":"world"}', "unknown-format", 'fields "hello"'],
    ["prose", "hello world", "columns", "neither a JSON reply"],
    ["a zip archive", "PK\u0003\u0004rest", "binary", ".zip archive or an .xlsx"],
    ["an old workbook", "\u00D0\u00CF\u0011\u00E0rest", "binary", "old Excel workbook"],
  ])("%s", (_, text, reason, message) => {
    const error = refusal(text);
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(message);
  });

  test.each([
    ["nothing", " ", "Copy or save it again."],
    ["an empty array", "[]", "An account without open positions answers so"],
    ["a copy cut short", '[{"symbol":"BTC', "Copy the whole reply again."],
    ["broken JSON", '[{"a":1 "b":2}]', "Copy the whole reply again."],
    ["too many rows", `[${"{},".repeat(100_001)}{}]`, "import it in parts"],
    ["an error reply", '{"success":false,"error":"Not logged in"}', "Ask the exchange again"],
    ["prose", "hello world", "fill in the CSV template"],
    ["headings alone", "Market,Side,Size,Entry\n", "Copy it with its rows."],
    ["a wallet history", "Type,Before Balance,After Balance\nx,1,2\n", "in the CSV template"],
    ["a long line", `Market,Side,Size,Entry${",x".repeat(500)}\n`, "Copy only those"],
    ["a long cell", `Market,Side,Size,Entry\n${"x".repeat(2000)},1\n`, "Leave its column out."],
  ])("%s comes with what to do", (_, text, advice) => {
    expect(refusal(text).message).toContain(advice);
  });

  test("more than 20 MB", () => {
    expect(refusal(" ".repeat(20 * 1024 * 1024 + 1)).reason).toBe("too-large");
  });

  test("more than 100,000 rows", () => {
    expect(refusal(`[${"{},".repeat(100_001)}{}]`).reason).toBe("too-large");
  });

  test.each([
    ['{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}', "-2015"],
    ['{"retCode":10003,"retMsg":"API key is invalid.","result":{}}', "10003"],
    ['{"code":"50111","msg":"Invalid OK-ACCESS-KEY","data":[]}', "50111"],
    ['{"success":false,"error":"Not logged in"}', "Not logged in"],
  ])("the error reply of an exchange: %s", (text, shown) => {
    const error = refusal(text);
    expect(error.reason).toBe("venue-error");
    expect(error.message).toContain(shown);
  });

  test.each([
    ["an API key", '{"apiKey": "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0"}'],
    ["a secret", "secret=NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"],
    [
      "a signed request",
      "GET /fapi/v3/positionRisk?timestamp=1&signature=c8db56825ae71d6d79447849e617115f",
    ],
    [
      "a listen key",
      '{"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"}',
    ],
  ])("a paste with %s, which is not repeated", (_, text) => {
    const error = refusal(text);
    const value = /[A-Za-z0-9]{30,}/.exec(text)?.[0] ?? "";
    expect(error.reason).toBe("secret");
    expect(error.message).not.toContain(value.slice(0, 8));
  });
});

describe("hostile JSON", () => {
  test("a prototype key lends its fields to no row", () => {
    const text = `[{"__proto__": ${JSON.stringify(ROW)}}]`;
    expect(refusal(text).reason).toBe("unknown-format");
    expect(({} as Record<string, unknown>).symbol).toBeUndefined();
  });

  test("keys named like methods do no harm", () => {
    const row = JSON.stringify({ ...ROW, toString: "x", hasOwnProperty: 1, constructor: null });
    expect(importPositions(`[${row}]`).positions).toHaveLength(1);
  });

  test.each(["=1+1", "+A1", "-BTC", "@SUM(A1)", "＝1", "\tBTC=", "=cmd|'/c calc'!A1", "B TC"])(
    "the symbol %j never becomes a position",
    (symbol) => {
      const result = importPositions(JSON.stringify([{ ...ROW, symbol }]));
      expect(result.positions).toEqual([]);
      expect(result.findings[0]?.severity).toBe("error");
    }
  );

  test("a number with an enormous exponent is refused, not expanded", () => {
    const result = importPositions(JSON.stringify([{ ...ROW, positionAmt: "1e999999999" }]));
    expect(result.findings[0]?.message).toContain("is not a number");
  });

  test("millions of digits that are no number are refused: looking back at each would not end", () => {
    const text = JSON.stringify([{ ...ROW, positionAmt: `${"1".repeat(3_000_000)}!` }]);
    expect(importPositions(text).findings[0]?.message).toContain("is not a number");
  });
});

describe("hostile text", () => {
  const MILLIONS = 3_000_000;

  test.each([
    ["spaces", `passphrase${" ".repeat(MILLIONS)}!`],
    ["spaces and letters", `passphrase${" ".repeat(MILLIONS)}${"a".repeat(MILLIONS)}!`],
  ])(
    "with millions of %s behind a key name is refused: looking back at each would not end",
    (_what, text) => {
      expect(refusal(text).reason).toBe("too-large");
    }
  );

  test.each(["API Key \t 'KEY'", '"api key" , "KEY"', "passphrase\nKEY", "secret_key;KEY"])(
    "with a noted key is refused: %j",
    (text) => {
      const key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0";
      expect(refusal(text.replace("KEY", key)).reason).toBe("secret");
    }
  );
});

describe("what people really paste", () => {
  const ROW =
    '{"symbol":"BTCUSDT","positionAmt":"1","entryPrice":"100","leverage":"10","marginType":"isolated","isolatedWallet":"10"}';
  const TABLE =
    "Venue,Market,Side,Size,Entry,Leverage\nBINANCE,BTCUSDT,long,0.5,60000,Isolated 10x\n";
  const KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utI";

  test.each([
    ["the headers of the reply", `HTTP/1.1 200 OK\ncontent-type: application/json\n\n[${ROW}]`],
    ["a prompt", `>>> print(client.positions())\n[${ROW}]`],
    ["a name", `const positions = [${ROW}];`],
  ])("JSON behind %s is read", (_, text) => {
    expect(importPositions(text).positions).toMatchObject([{ market: "BINANCE:BTCUSDT" }]);
  });

  test.each([
    ["<!DOCTYPE html>\n<html><body>403 Forbidden</body></html>"],
    ["\n <html lang='en'>"],
    ["<table><tr><td>BTCUSDT</td></tr></table>"],
  ])("a web page saved as a file is called that", (text) => {
    expect(() => importPositions(text, { fileName: "positions.csv" })).toThrow(
      "This is a web page, not an export"
    );
  });

  test.each([
    ["on the line below its name", `API Key\n${KEY}\nSecret Key\n${KEY}\n${TABLE}`],
    ["beside its name", `API Key,${KEY}\n${TABLE}`],
    ["in a column of a table", `API Key,${TABLE.replace("\nBINANCE", "\nabc12345,BINANCE")}`],
  ])("a key %s is refused and not repeated", (_, text) => {
    expect(() => importPositions(text)).toThrow(/^The text holds a credential \(api key\)/);
    expect(() => importPositions(text)).not.toThrow(KEY);
  });

  test("an error code without words is shown as the answer of the exchange", () => {
    expect(() => importPositions('{"retCode":10001,"result":{}}')).toThrow(
      'The exchange answered with an error (code "10001"). No positions are in this reply.'
    );
  });

  test("a margin mode beside the leverage is read", () => {
    expect(importPositions(TABLE).positions).toMatchObject([
      { leverage: "10", marginMode: "isolated", provenance: { marginMode: "given" } },
    ]);
    const cross = TABLE.replace("Isolated 10x", "Cross 20x");
    expect(importPositions(cross).positions).toMatchObject([
      { leverage: "20", marginMode: "cross" },
    ]);
  });

  test("an account that a spreadsheet has shortened is refused", () => {
    const text =
      "Venue,Market,Side,Size,Entry,Account\nBINANCE,BTCUSDT,long,0.5,60000,8.38977E+18\n";
    expect(importPositions(text)).toMatchObject({
      positions: [],
      findings: [{ severity: "error", row: 2, field: "Account" }],
    });
  });
});

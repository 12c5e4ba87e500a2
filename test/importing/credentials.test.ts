import { importPositions } from "../../src/importing";

const ROW = {
  ...{ symbol: "BTCUSDT", positionAmt: "1", entryPrice: "100" },
  ...{ leverage: "10", marginType: "isolated" },
};
const REPLY = JSON.stringify([ROW]);
const KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
const PRIVATE_KEY = `0x${"a1b2".repeat(16)}`;
const SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow";

const beside = (fields: Record<string, unknown>) => JSON.stringify({ ...fields, positions: [ROW] });

describe("a credential is refused and not repeated", () => {
  test.each([
    ["named after its exchange", `BINANCE_API_KEY=${KEY}\n${REPLY}`],
    ["in a shell's variable", `export OKX_PASSPHRASE=${KEY}\n${REPLY}`],
    ["in camel case behind another word", beside({ walletPrivateKey: PRIVATE_KEY })],
    ["in snake case behind another word", beside({ my_client_secret: KEY })],
    ["called an access token", beside({ access_token: KEY })],
    ["called a password", beside({ password: KEY })],
    ["in JSON that is quoted in JSON", beside({ headers: JSON.stringify({ apiKey: KEY }) })],
    ["as name and value of a header", beside({ headers: [{ name: "X-MBX-APIKEY", value: KEY }] })],
    ["of a site that is signed in to", `Authorization: Bearer ${KEY}\n${REPLY}`],
    ["of a browser", `Cookie: session=${KEY}\n${REPLY}`],
    ["in the address of a stream", `wss://fstream.binance.com/ws/${KEY}\n${REPLY}`],
    ["in PEM", `-----BEGIN PRIVATE KEY-----\n${KEY}\n-----END PRIVATE KEY-----\n${REPLY}`],
    ["alone on its line", `${PRIVATE_KEY}\n${REPLY}`],
    ["of words", beside({ mnemonic: SEED })],
    ["of words alone on their line", `${SEED}\n${REPLY}`],
    ["in a column of its own", `Market,Size,Entry,Binance API Key\nBTCUSDT,1,100,${KEY}\n`],
  ])("%s", (_, text) => {
    expect(() => importPositions(text)).toThrow(/^The text holds a credential/);
    expect(() => importPositions(text)).not.toThrow(KEY);
  });

  test("in a note: its row is left out", () => {
    const text = `Market,Side,Size,Entry,Notes\nBTCUSDT,long,1,100,key ${PRIVATE_KEY}\n`;
    const { positions, findings } = importPositions(text);
    expect(positions).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", row: 2, field: "Notes" }]);
    expect(JSON.stringify(findings)).not.toContain(PRIVATE_KEY);
  });
});

describe("what only resembles a credential is read", () => {
  test.each([
    ["an empty key", beside({ apiKey: "", secret: null })],
    ["an order id as long as a key", JSON.stringify([{ ...ROW, clientOrderId: KEY }])],
    ["the hash of a transaction", JSON.stringify([{ ...ROW, hash: PRIVATE_KEY }])],
    ["a word that ends alike", beside({ design: "minimalistic" })],
  ])("%s", (_, text) => {
    expect(importPositions(text).positions).toMatchObject([{ market: "BINANCE:BTCUSDT" }]);
  });

  test("coins called SIGN and COOKIE", () => {
    const text =
      "Market,Side,Size,Entry,Margin\nSIGN,long,100,0.07654321,1\nCOOKIE,long,100,0.12,1\n";
    expect(importPositions(text).positions).toHaveLength(2);
  });
});

import { importPositions } from "../../src/importing";

const ROW = {
  instId: "BTC-USDT-SWAP",
  instType: "SWAP",
  pos: "50",
  posSide: "net",
  avgPx: "60000",
  markPx: "61000",
  lever: "10",
  margin: "3000",
  mgnMode: "isolated",
  liqPx: "54298.5",
  notionalUsd: "30497.1",
  uTime: "1784021400000",
};
const reply = (...data: unknown[]) => JSON.stringify({ code: "0", msg: "", data });
const readRow = (change: object) => importPositions(reply({ ...ROW, ...change }));

describe("OKX positions", () => {
  test("counts contracts in coins by the row's own notional", () => {
    const result = readRow({});
    expect(result.findings).toEqual([]);
    expect(result.positions[0]).toMatchObject({
      market: "OKX:BTC-USDT-SWAP",
      contract: "linear",
      side: "long",
      size: "0.5",
      margin: "3000",
      leverage: "10",
      provenance: { size: "derived", margin: "given" },
    });
  });

  test.each([
    ["net with negative contracts", { pos: "-50" }, "short"],
    ["hedge short", { posSide: "short" }, "short"],
    ["hedge long", { posSide: "long" }, "long"],
  ])("reads the side of %s", (_, change, side) => {
    expect(readRow(change).positions[0]?.side).toBe(side);
  });

  test("gives no isolated margin to a cross position", () => {
    const cross = readRow({ mgnMode: "cross" }).positions[0];
    expect(cross?.marginMode).toBe("cross");
    expect(cross).not.toHaveProperty("margin");
  });

  test("counts inverse contracts in US dollars", () => {
    const result = readRow({
      instId: "BTC-USD-SWAP",
      pos: "30",
      notionalUsd: "2999.8",
      margin: "0.005",
    });
    expect(result.positions[0]).toMatchObject({
      contract: "inverse",
      size: "3000",
      margin: "0.005",
    });
  });

  test("takes the dated table where the row has no notional, and says so", () => {
    const result = readRow({ notionalUsd: "" });
    expect(result.positions[0]?.size).toBe("0.5");
    expect(result.findings[0]).toMatchObject({ severity: "info", field: "size" });
    expect(result.findings[0]?.message).toContain("2022-05-13");
  });

  test("follows the row against the table, as in demo trading, with a warning", () => {
    const result = readRow({
      instId: "LTC-USDT-SWAP",
      pos: "1",
      markPx: "68.24",
      notionalUsd: "0.0682283992",
    });
    expect(result.positions[0]?.size).toBe("0.001");
    expect(result.findings[0]).toMatchObject({ severity: "warning", field: "size" });
  });

  test("blocks a row whose contract size nothing tells; it is never taken as 1", () => {
    const result = readRow({ instId: "NEW-USDT-SWAP", notionalUsd: "" });
    expect(result.positions).toEqual([]);
    expect(result.findings[0]?.message).toContain(
      "size of one NEW-USDT-SWAP contract is not known"
    );
  });

  test("takes the contract size of an instruments reply in the same paste", () => {
    const instruments = reply({
      instId: "NEW-USDT-SWAP",
      ctVal: "10",
      ctMult: "1",
      ctType: "linear",
    });
    const positions = reply({ ...ROW, instId: "NEW-USDT-SWAP", notionalUsd: "" });
    const result = importPositions(`${instruments}\n${positions}`);
    expect(result.positions[0]?.size).toBe("500");
    expect(result.rowsRead).toBe(1);
  });

  test("does not derive a contract size from figures that do not fit", () => {
    const result = readRow({ instId: "NEW-USDT-SWAP", notionalUsd: "11111" });
    expect(result.positions).toEqual([]);
  });

  test("skips spot margin rows with a reason that is no error", () => {
    const result = importPositions(reply({ ...ROW, instId: "SHIB-USDT", instType: "MARGIN" }, ROW));
    expect(result.positions).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ severity: "warning", row: 1 });
    expect(result.findings[0]?.message).toContain("spot margin");
  });

  test.each([
    ["a dated future", { instId: "ETH-USD-210430", instType: "FUTURES" }, "is a dated future"],
    ["a posSide against the sign", { posSide: "long", pos: "-50" }, "but pos is negative"],
    ["no entry", { avgPx: "" }, "avgPx must be above 0"],
    ["an unknown margin mode", { mgnMode: "cash" }, "mgnMode should be"],
  ])("refuses %s", (_, change, message) => {
    const result = readRow(change);
    expect(result.positions).toEqual([]);
    expect(result.findings[0]?.message).toContain(message);
  });
});

/** @jest-environment jsdom */
import type { PaneServices } from "../../src/taskpane/services";
import {
  choose,
  closePane,
  describedBy,
  field,
  findButton,
  openPane,
  paste,
  press,
  select,
  text,
  type,
} from "./openPane";

const TABLE =
  "Venue,Market,Side,Size,Entry\nBINANCE,BTCUSDT,long,0.5,60000\nBINANCE,ETHUSDT,short,3,3000\n";

let written: any[] = [];

const services: Partial<PaneServices> = {
  createPositionsSheet: async (result) => {
    written = [result];
    return { sheetName: "Positions", tableName: "Positions", rows: 1 };
  },
};

const openCorrection = async (name = "Correct BTCUSDT Long") => press(name);

afterEach(closePane);

describe("a position in the preview", () => {
  test("can be set right before anything is written", async () => {
    await openPane(services);
    await paste(TABLE);
    await openCorrection();
    await select("Side", "Short");
    await select("Mode", "Cross");
    await type("Leverage", "12.5");
    await select("Exchange", "Bybit");
    await type("Market", "BTCUSDC");
    await press("Apply");
    expect(text()).toContain("Corrected");
    await press("Create positions sheet");
    expect(written[0].positions[0]).toMatchObject({
      side: "short",
      marginMode: "cross",
      leverage: "12.5",
      venue: "BYBIT",
      market: "BYBIT:BTCUSDC",
    });
    expect(written[0].positions[1]).toMatchObject({ side: "short", market: "BINANCE:ETHUSDT" });
    expect(written[0].findings.map(({ message }: any) => message)).toContain(
      "set by hand before writing: side, margin mode, leverage, market"
    );
  });

  test("takes the focus into its form and gives it back", async () => {
    await openPane();
    await paste(TABLE);
    await openCorrection();
    expect(document.activeElement).toBe(field("Side"));
    expect(findButton("Correct BTCUSDT Long")?.getAttribute("aria-expanded")).toBe("true");
    await press("Cancel");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(document.activeElement).toBe(findButton("Correct BTCUSDT Long"));
  });

  test("stays as read where the form is cancelled", async () => {
    await openPane();
    await paste(TABLE);
    await openCorrection();
    await select("Side", "Short");
    await press("Cancel");
    expect(findButton("Correct BTCUSDT Long")).toBeDefined();
    expect(text()).not.toContain("Corrected");
  });

  test("waits with what was set right where the person goes back", async () => {
    await openPane(services);
    await paste(TABLE);
    await openCorrection();
    await type("Leverage", "12.5");
    await press("Apply");
    await press("Back");
    expect(text()).toContain("They are those of pasted text: 2 positions, not written yet.");
    await press("Go on checking");
    expect(text()).toContain("Corrected");
    await press("Create positions sheet");
    expect(written[0].positions[0].leverage).toBe("12.5");
  });

  test("is gone with a step back where nothing was set right", async () => {
    await openPane();
    await paste(TABLE);
    await press("Back");
    expect(findButton("Go on checking")).toBeUndefined();
  });

  test("gives way to another source", async () => {
    await openPane(services);
    await paste(TABLE);
    await openCorrection();
    await type("Leverage", "12.5");
    await press("Apply");
    await press("Back");
    await paste(TABLE.replace("0.5", "0.7"));
    expect(text()).not.toContain("Corrected");
    await press("Back");
    expect(findButton("Go on checking")).toBeUndefined();
  });

  test("can be taken back to what was read", async () => {
    await openPane();
    await paste(TABLE);
    await openCorrection();
    await type("Leverage", "20");
    await press("Apply");
    await openCorrection();
    await press("As read");
    expect(text()).not.toContain("Corrected");
  });

  test.each([
    ["Leverage", "0", "Enter a number above 0, such as 10."],
    ["Leverage", "ten", "Enter a number above 0, such as 10."],
    ["Market", "=1+1", "is not a symbol"],
  ])("refuses %s %s with the reason", async (label, value, reason) => {
    await openPane();
    await paste(TABLE);
    await openCorrection();
    await type(label, value);
    await press("Apply");
    expect(describedBy(label)).toContain(reason);
    expect(text()).not.toContain("Corrected");
  });

  test("takes numbers as the locale writes them", async () => {
    await openPane({ ...services, locale: "de-DE" });
    await paste(TABLE);
    await openCorrection();
    await type("Leverage", "12,5");
    await press("Apply");
    await press("Create positions sheet");
    expect(written[0].positions[0].leverage).toBe("12.5");
  });

  test("loses the warning that a correction answers", async () => {
    await openPane();
    await paste("Venue,Market,Side,Size,Entry\nBINANCE,BTCUSDT,long,0.5,60000\n");
    expect(text()).toContain("neither Leverage nor Margin is given");
    await openCorrection();
    await type("Leverage", "10");
    await press("Apply");
    expect(text()).not.toContain("neither Leverage nor Margin is given");
  });
});

describe("a source that does not say the margin mode", () => {
  const BYBIT = JSON.stringify({
    retCode: 0,
    result: {
      category: "linear",
      list: ["BTCUSDT", "ETHUSDT"].map((symbol, index) => ({
        symbol,
        side: "Buy",
        size: "0.5",
        avgPrice: "60000",
        leverage: "10",
        positionIdx: index,
        liqPrice: "",
        positionValue: "30000",
        tradeMode: 0,
      })),
    },
  });

  test("asks once for all positions", async () => {
    await openPane(services);
    await paste(BYBIT);
    expect(text()).toContain("The source does not say the margin mode of 2 positions.");
    await choose("Cross");
    await press("Create positions sheet");
    expect(written[0].positions.map(({ marginMode }: any) => marginMode)).toEqual([
      "cross",
      "cross",
    ]);
  });

  test("keeps a correction made to one position before", async () => {
    await openPane(services);
    await paste(BYBIT);
    await press("Correct BTCUSDT Long");
    await type("Leverage", "7");
    await press("Apply");
    await choose("Isolated");
    await press("Create positions sheet");
    expect(written[0].positions[0]).toMatchObject({ leverage: "7", marginMode: "isolated" });
  });
});

describe("a contract of unknown size", () => {
  const okx = (symbol: string) => ({
    instId: symbol,
    instType: "SWAP",
    pos: "50",
    posSide: "net",
    avgPx: "10",
    markPx: "11",
    lever: "10",
    margin: "3",
    mgnMode: "isolated",
  });
  const OKX = JSON.stringify({ code: "0", data: [okx("NEW-USDT-SWAP"), okx("BTC-USDT-SWAP")] });

  test("keeps its row out until its size is said; it is never 1", async () => {
    await openPane(services);
    await paste(OKX);
    expect(text()).toContain("NEW-USDT-SWAP is counted in contracts");
    await type("One contract holds", "0.1");
    await press("Read again");
    expect(text()).not.toContain("is counted in contracts, and");
    await press("Create positions sheet");
    expect(written[0].positions[0]).toMatchObject({ symbol: "NEW-USDT-SWAP", size: "5" });
  });

  test("keeps corrections of other rows", async () => {
    await openPane(services);
    await paste(OKX);
    await press("Correct BTC-USDT-SWAP Long");
    await select("Side", "Short");
    await press("Apply");
    await type("One contract holds", "0.1");
    await press("Read again");
    await press("Create positions sheet");
    expect(written[0].positions.map(({ side }: any) => side)).toEqual(["long", "short"]);
  });

  test.each(["0", "-1", "many", ""])("does not take %p for a size", async (size) => {
    await openPane();
    await paste(OKX);
    await type("One contract holds", size);
    await press("Read again");
    expect(describedBy("One contract holds")).toContain("Enter a number above 0");
  });
});

/** @jest-environment jsdom */
import { ImportError } from "../../src/importing";
import type { PaneServices } from "../../src/taskpane/services";
import {
  alertText,
  cancelAtProgress,
  choose,
  describedBy,
  drop,
  field,
  fileOf,
  findButton,
  heading,
  letGo,
  openPane,
  paste,
  press,
  select,
  statusText,
  text,
  waitForRest,
  closePane,
} from "./openPane";

const BINANCE =
  "Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID\n" +
  "2026-03-01 10:00:00,BTCUSDT,BUY,60000,0.1,6000,3 USDT,0,true,false,1,1\n" +
  "2026-03-01 12:00:00,BTCUSDT,SELL,61000,0.1,6100,3.05 USDT,100,false,false,2,2\n" +
  "2026-03-01 12:00:00,ETHUSDT,SELL,3000,1,3000,1.5 USDT,-20,false,false,3,3\n";

const HYPERLIQUID =
  "time,coin,dir,px,sz,ntl,fee,closedPnl\n" +
  "03/04/2026 - 17:45:44,BTC,Open Long,60000,0.1,6000,1.2,-1.2\n" +
  "05/04/2026 - 17:45:44,BTC,Close Long,61000,0.1,6100,1.2,98.8\n";

const rows = () =>
  [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent)
  );

afterEach(closePane);

describe("an export of closed trades", () => {
  test("opens as totals by market, and is said to hold no open positions", async () => {
    await openPane();
    await paste(BINANCE);
    expect(heading().textContent).toBe("Closed trades and costs");
    expect(document.activeElement).toBe(heading());
    expect(text()).toContain(
      "This file holds closed trades and costs, no open positions: it becomes a trade history sheet."
    );
    expect(rows()).toEqual([
      ["BTCUSDT", "100", "6.05", "93.95", "2 h", "–not given", "2", "USDT"],
      ["ETHUSDT", "-20", "1.5", "-21.5", "–not given", "–not given", "1", "USDT"],
    ]);
    expect(statusText()).toBe("2 markets");
  });

  test("writes nothing before the person says so, then the History sheet", async () => {
    const given: any[] = [];
    await openPane({
      createHistorySheet: async (result, _progress, source) => {
        given.push(result.markets.length, source);
        return { sheetName: "History 2", tableName: "History", rows: 2 };
      },
    });
    await drop(fileOf("trades(UTC+3).csv", BINANCE));
    expect(given).toEqual([]);
    expect(text()).toContain("Times in UTC+3");
    await press("Create history sheet");
    expect(given).toEqual([2, { fileName: "trades(UTC+3).csv" }]);
    expect(heading().textContent).toBe("Your history is in the workbook");
    expect(statusText()).toBe("2 markets written to the sheet “History 2”.");
    await press("Import other positions");
    expect(heading().textContent).toBe("Bring in your positions");
  });

  test("says why Excel refused, and stays", async () => {
    await openPane({
      createHistorySheet: () =>
        Promise.reject(Object.assign(new Error(), { code: "AccessDenied" })),
    });
    await paste(BINANCE);
    await press("Create history sheet");
    expect(alertText()).toContain("The history sheet was not created");
    expect(alertText()).toContain("protected or read-only");
    expect(findButton("Create history sheet")).toBeDefined();
  });

  test("shows how far a large one is read, and stops when told to", async () => {
    const row = "2026-03-01 12:00:00,BTCUSDT,SELL,61000,0.1,6100,3.05 USDT,100,false,false,2,\n";
    // Only the reading of the history takes its time here.
    await openPane({
      importPositions: () => Promise.reject(new ImportError("history", "Closed trades.")),
    });
    const cancelled = cancelAtProgress();
    await letGo(fileOf("trades.csv", BINANCE + row.repeat(60_000)));
    await cancelled;
    await waitForRest();
    expect(document.querySelector('[role="progressbar"]')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await waitForRest();
    expect(heading().textContent).toBe("Bring in your positions");
    expect(alertText()).toBeUndefined();
  });

  test("leads back to the start", async () => {
    await openPane();
    await paste(BINANCE);
    await press("Back");
    expect(heading().textContent).toBe("Bring in your positions");
  });
});

describe("times that an export leaves open", () => {
  const written: any[] = [];
  const services: Partial<PaneServices> = {
    createHistorySheet: async (result) => {
      written.splice(0, written.length, result);
      return { sheetName: "History", tableName: "History", rows: 1 };
    },
  };

  test("are asked about with both readings of a date in words", async () => {
    await openPane(services);
    await paste(HYPERLIQUID);
    expect(text()).toContain("Which day is 03/04/2026?");
    const labels = [...document.querySelectorAll("label")].map((label) => label.textContent);
    expect(labels).toEqual(expect.arrayContaining(["April 3, 2026", "March 4, 2026"]));
  });

  test.each([
    ["April 3, 2026", "2026-04-03T17:45:44"],
    ["March 4, 2026", "2026-03-04T17:45:44"],
  ])("are read as the person says: %s", async (answer, firstAt) => {
    await openPane(services);
    await paste(HYPERLIQUID);
    await choose(answer);
    await press("Create history sheet");
    expect(written[0].markets[0].firstAt).toBe(firstAt);
  });

  test("take the zone that the person says", async () => {
    await openPane(services);
    await paste(BINANCE);
    expect(describedBy("Time zone of the file")).toContain("Sums do not depend on it.");
    await select("Time zone of the file", "UTC+5:30");
    expect(text()).toContain("Times in UTC+5:30");
    expect(text()).not.toContain("this file does not say its time zone");
    await press("Create history sheet");
    expect(written[0].markets[0].firstAt).toBe("2026-03-01T04:30:00Z");
  });

  test.each([
    ["of many lines", "Open Long"],
    ["with line ends inside its cells, where it may be cut", `"Open Long${"\n".repeat(50)}"`],
  ])("are asked about in a large file too: %s", async (_what, cell) => {
    await openPane(services);
    const row = `03/04/2026 - 17:45:44,BTC,${cell},60000,0.1,6000,1.2,-1.2\n`;
    await paste(HYPERLIQUID + row.repeat(500));
    expect(text()).toContain("Which day is 03/04/2026?");
    expect(field("Time zone of the file")).toBeDefined();
  });

  test("are left out where the person does not know", async () => {
    await openPane(services);
    await paste(HYPERLIQUID);
    await press("Create history sheet");
    expect(written[0].markets[0].firstAt).toBeUndefined();
    expect(written[0].markets[0].realisedPnl).toBeDefined();
  });

  test("are not asked for where the file name says the zone", async () => {
    await openPane(services);
    await drop(fileOf("Binance-Futures-Trade-History(UTC+3).csv", BINANCE));
    expect(text()).not.toContain("Time zone of the file");
  });
});

test("Cells of the workbook may hold closed trades too", async () => {
  const cells = BINANCE.trim()
    .split("\n")
    .map((line, index) => ({
      line: index + 4,
      cells: line.split(","),
    }));
  await openPane({ readSelection: async () => ({ address: "Sheet1!A4:L7", rows: cells }) });
  await press("Use the selected cells");
  expect(heading().textContent).toBe("Closed trades and costs");
  expect(text()).toContain("From Sheet1!A4:L7");
  await select("Time zone of the file", "UTC");
  expect(text()).toContain("Times in UTC");
});

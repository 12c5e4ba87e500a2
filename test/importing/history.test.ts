import {
  importHistory,
  importHistoryInPauses,
  importPositions,
  type HistoryOptions,
} from "../../src/importing";

const read = (lines: string[], options?: HistoryOptions) =>
  importHistory(lines.join("\r\n"), options);
const only = (lines: string[], options?: HistoryOptions) => read(lines, options).markets[0];

const BINANCE_TRADES =
  "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID";
const trade = (time: string, side: string, price: number, quantity: number, rest: string) =>
  `1,${time},BTCUSDT,${side},${price},${quantity},${price * quantity},${rest}`;

describe("Binance", () => {
  test("trade history: profit, fees by their unit, and how long units were held", () => {
    const market = only([
      BINANCE_TRADES,
      trade("26-07-01 10:00:00", "BUY", 60000, 0.5, "12.0USDT,0,true,false,1,11"),
      trade("26-07-01 12:00:00", "BUY", 60000, 0.5, "0.001 BNB,0,true,false,2,12"),
      trade("26-07-01 14:00:00", "SELL", 61000, 1, "24.4 USDT,1000,false,false,3,13"),
    ]);
    expect(market).toEqual({
      venue: "BINANCE",
      market: "BINANCE:BTCUSDT",
      symbol: "BTCUSDT",
      currency: "USDT",
      realisedPnl: "1000",
      fees: "36.4",
      otherFees: [{ currency: "BNB", amount: "0.001" }],
      net: "963.6",
      rows: 3,
      holdingHours: 3,
      firstAt: "2026-07-01T10:00:00",
      lastAt: "2026-07-01T14:00:00",
    });
  });

  test.each([
    [
      "Binance-Futures-Trade-History-202608302008(UTC+3)-part1-of1.csv",
      "UTC+3",
      "2026-07-01T07:00:00Z",
    ],
    ["Binance-Futures-Trade-History-202608302008(UTC--6).csv", "UTC-6", "2026-07-01T16:00:00Z"],
    ["Binance-Futures-Trade-History(UTC+5:30).csv", "UTC+5:30", "2026-07-01T04:30:00Z"],
  ])("takes the time zone from the file name %s", (fileName, timeZone, firstAt) => {
    const result = read(
      [BINANCE_TRADES, trade("2026-07-01 10:00:00", "BUY", 60000, 0.5, "12USDT,0,true,false,1,11")],
      { fileName }
    );
    expect(result.timeZone).toBe(timeZone);
    expect(result.markets[0]?.firstAt).toBe(firstAt);
    expect(result.findings).toEqual([]);
  });

  test("counts a row that occurs twice by its trade id once, and fills that only look alike twice", () => {
    const fill = (id: string) =>
      trade("2026-07-01 10:00:00", "SELL", 60000, 0.5, `12USDT,5,true,false,${id},1`);
    const result = read([
      BINANCE_TRADES,
      fill("8389765568816714211"),
      fill("8389765568816714212"),
      fill("8389765568816714211"),
    ]);
    expect(result.duplicatesDropped).toBe(1);
    expect(result.markets[0]).toMatchObject({ rows: 2, realisedPnl: "10" });
  });

  test("older trade history in hedge mode: the position's side tells what a fill closed", () => {
    const row = (time: string, side: string, position: string, profit: number, id: number) =>
      `1,2026-07-01 ${time}:00,BTCUSDT,${side},${position},100,1,100,0.1 USDT,${profit},true,false,${id},1`;
    const market = only([
      "Uid,Time(UTC),Symbol,Side,Position Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade Id,Order Id",
      row("10:00", "BUY", "LONG", 0, 1),
      row("11:00", "SELL", "SHORT", 0, 2),
      row("14:00", "SELL", "LONG", 5, 3),
      row("21:00", "BUY", "SHORT", -5, 4),
    ]);
    expect(market).toMatchObject({ realisedPnl: "0", holdingHours: (4 + 10) / 2 });
  });

  test("parts of an export that stand one behind another are read as one", () => {
    const part = (id: number) => [
      BINANCE_TRADES,
      trade("26-07-01 10:00:00", "BUY", 60000, 0.5, `12.0USDT,0,true,false,${id},11`),
    ];
    const result = read([...part(1), ...part(2)]);
    expect(result.markets).toMatchObject([{ rows: 2, fees: "24" }]);
    expect(result.findings).toContainEqual({
      ...{ severity: "info", message: "the headings are repeated further down: left out" },
    });
  });

  test("another export behind it is not read under its headings", () => {
    const result = read([
      BINANCE_TRADES,
      trade("26-07-01 10:00:00", "BUY", 60000, 0.5, "12.0USDT,0,true,false,1,11"),
      "Time,Type,Amount,Asset,Symbol,Transaction ID",
      "2026-07-01 08:00:00,FUNDING_FEE,-0.8,USDT,BTCUSDT,1",
    ]);
    expect(result.markets).toMatchObject([{ rows: 1, fees: "12" }]);
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 3 });
    expect(result.findings[0]?.message).toContain("its rows (1) were not read");
  });

  test("a row of sums below it is left out", () => {
    const result = read([
      "Symbol,Margin Mode,Position Side,Entry Price,Closing PNL,Opened,Closed",
      "ETHUSDT,Isolated,Short,1900,20,2026-07-01 00:00:00,2026-07-01 12:00:00",
      "Total,Isolated,Short,1900,20,2026-07-01 00:00:00,2026-07-01 12:00:00",
    ]);
    expect(result.markets).toMatchObject([{ symbol: "ETHUSDT", realisedPnl: "20" }]);
    expect(result.findings.map(({ message }) => message)).toContain(
      "rows left out: row of sums (1)"
    );
  });

  test("warns where a spreadsheet has rounded the ids, and drops nothing", () => {
    const fill = trade(
      "2026-07-01 10:00:00",
      "SELL",
      60000,
      0.5,
      "12USDT,5,true,false,8.38977E+18,1"
    );
    const result = read([BINANCE_TRADES, fill, fill]);
    expect(result.duplicatesDropped).toBe(0);
    expect(result.findings.map((f) => f.message).join()).toContain("damaged the ids");
  });

  test("refuses a fill whose quantity a spreadsheet multiplied by 1000", () => {
    const result = read([
      BINANCE_TRADES,
      "1,2026-07-01 10:00:00,BTCUSDT,SELL,84620.1,3,253.8603,0.1 USDT,7,false,false,1,1",
    ]);
    expect(result.markets).toEqual([]);
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 2, label: "BTCUSDT" });
  });

  test("position history: from opening to closing, without fees", () => {
    const market = only([
      "Symbol,Margin Mode,Position Side,Entry Price,Avg. Close Price,Max Open Interest,Closed Vol.,Closing PNL,Opened,Closed,Status",
      "ETHUSDT,Isolated,Short,1900,1880,1,1,20,2026-07-01 00:00:00,2026-07-01 12:00:00,Closed",
      "ETHUSDT,Isolated,Long,1900,1880,3,3,-60,2026-07-02 00:00:00,2026-07-02 04:00:00,Closed",
    ]);
    expect(market).toMatchObject({ realisedPnl: "-40", rows: 2, holdingHours: 6 });
    expect(market).not.toHaveProperty("fees");
  });

  test("transaction history: profit, commission and funding with their signs", () => {
    const lines = [
      "Time,Type,Amount,Asset,Symbol,Transaction ID",
      "2026-07-01 08:00:00,FUNDING_FEE,-0.8,USDT,BTCUSDT,1",
      "2026-07-01 09:00:00,REALIZED_PNL,1.5,USDT,BTCUSDT,2",
      "2026-07-01 09:00:00,COMMISSION,-0.2,USDT,BTCUSDT,2",
      "2026-07-01 10:00:00,TRANSFER,100,USDT,,3",
    ];
    const result = read(lines);
    expect(result).toMatchObject({ rowsRead: 4, rowsSkipped: 1 });
    expect(result.markets[0]).toMatchObject({
      realisedPnl: "1.5",
      fees: "0.2",
      funding: "-0.8",
      net: "0.5",
    });
  });

  test("income of the API reads like the transaction history, in UTC", () => {
    const result = importHistory(
      JSON.stringify([
        {
          symbol: "BTCUSDT",
          incomeType: "FUNDING_FEE",
          income: "-0.04618913",
          asset: "USDT",
          time: 1784016000000,
          tranId: 8082457372019390060n.toString(),
        },
      ])
    );
    expect(result).toMatchObject({ timeZone: "UTC", findings: [] });
    expect(result.markets[0]).toMatchObject({
      funding: "-0.04618913",
      firstAt: "2026-07-14T08:00:00Z",
    });
  });

  test("statements: futures movements by account, spot movements left out", () => {
    const result = read([
      "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark",
      '1,2026-07-01 08:00:02,USD-MFutures,Funding Fee,USDT,-0.07,""',
      '1,2026-07-01 09:00:02,USD-MFutures,Realized Profit and Loss,USDT,1.24,""',
      '1,2026-07-01 09:00:02,Spot,Deposit,USDT,100,""',
    ]);
    expect(result.markets).toMatchObject([
      { market: "", symbol: "USD-MFutures", realisedPnl: "1.24", funding: "-0.07" },
    ]);
    expect(result.rowsSkipped).toBe(1);
  });

  test("an export without rows says so", () => {
    expect(() => read([BINANCE_TRADES, "No data matches the criteria."])).toThrow("holds no rows");
  });
});

describe("Bybit", () => {
  test("closed P&L: gross is the printed result plus fees and funding, where funding above 0 was paid", () => {
    const market = only([
      "Market,Order Quantity,Entry Price,Exit Price,Opening Fee,Closing Fee,Funding Fee,cumClosedPzOpenFeeInfo,cumClosedPzTradeFeeInfo,Trade Type,Realized P&L,Trade time",
      'BTCUSDT,0.5,60000,61000,16.5,16.775,2.5,"{""USDT"":""16.5""}","{""USDT"":""16.775""}",Trade,464.225,10:00 2026-07-02',
    ]);
    expect(market).toMatchObject({
      realisedPnl: "500",
      fees: "33.275",
      funding: "-2.5",
      net: "464.225",
      firstAt: "2026-07-02T10:00:00",
    });
  });

  test("closed P&L of the older site is taken as printed, after fees", () => {
    const result = read([
      "Contracts,Closing Direction,Qty,Entry Price,Exit Price,Closed P&L,Exit Type,Trade Time(UTC+0)",
      "BTCUSDT,Close Long,0.5,60000,61000,466.725,Trade,10:00 2026-07-02",
    ]);
    expect(result.markets[0]).toMatchObject({
      realisedPnl: "466.725",
      firstAt: "2026-07-02T10:00:00Z",
    });
    expect(result.findings[0]?.message).toContain("after fees only");
  });

  test("transaction log: negative fees and funding were paid; spot rows are left out", () => {
    const result = read([
      "UID: 100000001,Company Name: ,Country: ",
      "Uid,Currency,Contract,Type,Direction,Quantity,Position,Filled Price,Funding,Fee Paid,Cash Flow,Change,Wallet Balance,Action,Time(UTC)",
      "1,USDT,ETHUSDT,TRADE,SELL,0.02000000000000000000,0,4356,0,-0.08712000000000000000,1.0375,0.95038,306,CLOSE,2026-09-22 19:11:48",
      "1,USDT,ETHUSDT,SETTLEMENT,BUY,--,0.02,--,-0.00436130000000000000,0,0,-0.0043613,306,SETTLEMENT,2026-09-22 16:00:00",
      "1,USDT,ETHUSDT,TRADE,BUY,0.02,0.02,4300,0,-0.08,0,-0.08,306,OPEN,2026-09-22 13:11:48",
      "1,EUR,BTCEUR,TRADE,SELL,1.615287,0,53842.9,0,-0.004,1.6,1.6,12,--,2026-06-05 08:22:50",
    ]);
    expect(result).toMatchObject({ rowsSkipped: 1, timeZone: "UTC" });
    expect(result.markets).toEqual([
      expect.objectContaining({
        symbol: "ETHUSDT",
        realisedPnl: "1.0375",
        fees: "0.16712",
        funding: "-0.0043613",
        holdingHours: 6,
      }),
    ]);
  });

  test("trade history: a positive fee of a funding row was paid, the opposite sign of the log", () => {
    const market = only([
      "Market,Filled Type,Filled Quantity,Filled Price,Order Price,Fee Rate,Trading Fee,feeCoin,ExecFeeV2,Direction,Order Type,Trasaction ID,Order No.,Transaction Time(UTC+0)",
      "BTCUSDT,Trade,2,100,100,0.00055,0.11,USDT,0.11,Long,Market, a1, o1,10:00 2026-07-10",
      "BTCUSDT,Funding,2,108,0,0.0001,0.0216,USDT,0.0216,Long,--, f1, g1,08:00 2026-07-11",
    ]);
    expect(market).toMatchObject({ fees: "0.11", funding: "-0.0216" });
    expect(market).not.toHaveProperty("realisedPnl");
  });
});

describe("OKX", () => {
  test("trading history: swaps and funding, with the zone of the line above", () => {
    const result = read([
      "UID:100000001,Account Type:Trading,Time Zone:UTC+8",
      "id,Order id,Time,Trade Type,Symbol,Action,Amount,Trading Unit,Filled Price,PnL,Fee,Fee Unit,Position Change,Position Balance,Balance Change,Balance,Balance Unit",
      "4,9,2026-07-02 10:00:00,Swap,BTC-USDT-SWAP,Close long,50,cont,61000,500,-15.25,USDT,0,0,0,0,USDT",
      "3,8,2026-07-01 16:00:00,Swap,BTC-USDT-SWAP,Funding fee expense,50,cont,60000,-3,0,USDT,0,0,0,0,USDT",
      "2,7,2026-07-01 10:00:00,Swap,BTC-USDT-SWAP,Open long,50,cont,60000,0,-15,USDT,0,0,0,0,USDT",
      "1,6,2026-07-01 09:00:00,Spot,BTC-USDT,Buy,1,BTC,60000,0,-1,BTC,0,0,0,0,BTC",
    ]);
    expect(result).toMatchObject({ timeZone: "UTC+8", rowsSkipped: 1 });
    expect(result.markets[0]).toMatchObject({
      market: "OKX:BTC-USDT-SWAP",
      realisedPnl: "500",
      fees: "30.25",
      funding: "-3",
      net: "466.75",
      holdingHours: 24,
      firstAt: "2026-07-01T02:00:00Z",
    });
  });

  test("trading history in net mode: what was bought and sold tells the holding time", () => {
    const row = (id: number, time: string, action: string, profit: number) =>
      `${id},9,2026-07-01 ${time}:00,Swap,BTC-USDT-SWAP,${action},50,cont,61000,${profit},-1,USDT,0,0,0,0,USDT`;
    const market = only([
      "id,Order id,Time,Trade Type,Symbol,Action,Amount,Trading Unit,Filled Price,PnL,Fee,Fee Unit,Position Change,Position Balance,Balance Change,Balance,Balance Unit",
      row(1, "10:00", "Buy", 0),
      row(2, "13:00", "Sell", 500),
    ]);
    expect(market).toMatchObject({ realisedPnl: "500", holdingHours: 3 });
  });

  test("positions history: costs with their sign", () => {
    const market = only([
      "Position Create Time,Position Update Time,Business Line,Index,Instrument Name,Margin Mode,Direction,Leverage,Max Position Quantity,Total Close Quantity,Average Open Price,Average Close Price,Margin Currency,Pnl,Pnl Ratio,Fee,Funding Fee,Liquidation Clearance Fee,Type,Contract Face Value,Contract Multiplier",
      "2026-07-10 09:00:00,2026-07-10 18:00:00,Perpetual,BTC-USDT,BTC-USDT-SWAP,Isolated,Long,10,5,5,100,110,USDT,5,0.1,-0.5,-0.02,-0.03,Close position,0.1,1",
    ]);
    expect(market).toMatchObject({
      realisedPnl: "5",
      fees: "0.53",
      funding: "-0.02",
      holdingHours: 9,
    });
  });
});

describe("Hyperliquid", () => {
  const TRADES = "time,coin,dir,px,sz,ntl,fee,closedPnl";

  test("trades: closedPnl is after the fee, binary dust and all", () => {
    const market = only([
      TRADES,
      "20/05/2026 10:36:08,PAXG,Open Short,3245.7,0.172,558.2603999999999,0.080389,-0.080389",
      "20/05/2026 22:36:08,PAXG,Close Short,3200,0.172,550.4,0.079,7.7814",
    ]);
    expect(market).toMatchObject({ realisedPnl: "7.8604", fees: "0.159389", holdingHours: 12 });
    expect(Number(market?.net)).toBeCloseTo(-0.080389 + 7.7814, 12);
  });

  test.each(["Liquidated Isolated Long", "Market Order Liquidation: Close Long"])(
    "trades: %s closes a long",
    (words) => {
      const market = only([
        TRADES,
        "20/05/2026 10:00:00,BTC,Open Long,100,1,100,0.05,-0.05",
        `20/05/2026 12:00:00,BTC,${words},90,1,90,0.05,-10.05`,
        "20/05/2026 20:00:00,BTC,Open Long,100,1,100,0.05,-0.05",
        "20/05/2026 21:00:00,BTC,Close Long,100,1,100,0.05,-0.05",
      ]);
      expect(market).toMatchObject({ realisedPnl: "-10", holdingHours: (2 + 1) / 2 });
    }
  );

  test.each(["Long > Short", "Auto-Deleveraging"])(
    "trades: after %s no holding time is told, rather than a wrong one",
    (words) => {
      const market = only([
        TRADES,
        "20/05/2026 10:00:00,BTC,Open Long,100,1,100,0.05,-0.05",
        `20/05/2026 12:00:00,BTC,${words},90,2,180,0.05,-10.05`,
        "20/05/2026 21:00:00,BTC,Close Short,100,1,100,0.05,-10.05",
      ]);
      expect(market).toMatchObject({ realisedPnl: "-20" });
      expect(market).not.toHaveProperty("holdingHours");
    }
  );

  test("fills of the stream read like those of the reply", () => {
    const fill = { coin: "BTC", dir: "Close Long", px: "9", sz: "1", closedPnl: "5", fee: "1" };
    const fills = [{ ...fill, startPosition: "1", time: 1784016000000, tid: 7, feeToken: "USDC" }];
    const message = { channel: "userFills", data: { user: "0x0", fills } };
    expect(importHistory(JSON.stringify(message)).markets).toMatchObject([{ net: "4" }]);
  });

  test.each([
    ["17/11/2026 - 17:45:44", "2026-11-17T17:45:44"],
    ["9/18/2026 - 14:59:56", "2026-09-18T14:59:56"],
    ["25/09/2026 13:33:06", "2026-09-25T13:33:06"],
  ])("reads the date %s, whose order a day above 12 proves", (time, firstAt) => {
    expect(only([TRADES, `${time},BTC,Open Long,1,1,1,0,0`])?.firstAt).toBe(firstAt);
  });

  test("leaves dates out, and says so, where day and month could be either; sums stay", () => {
    const lines = [TRADES, "05/09/2026 13:33:06,BTC,Open Long,1,1,1,0.5,-0.5"];
    const result = read(lines);
    expect(result.markets[0]).not.toHaveProperty("firstAt");
    expect(result.markets[0]?.fees).toBe("0.5");
    expect(result.findings[0]?.message).toContain("day and month cannot be told apart");
    expect(only(lines, { dateOrder: "mdy" })?.firstAt).toBe("2026-05-09T13:33:06");
  });

  test("funding: a positive payment was received, in the export and in the API", () => {
    const csv = only([
      "time,coin,sz,side,payment,rate",
      "20/05/2026 02:00:00,BTC,1,Short,1.25,0.0000250038",
    ]);
    const api = importHistory(
      JSON.stringify([
        { time: 1784016000000, hash: "0x0", delta: { type: "funding", coin: "BTC", usdc: "1.25" } },
      ])
    ).markets[0];
    expect(csv?.funding).toBe("1.25");
    expect(api?.funding).toBe("1.25");
  });
});

describe("FTX", () => {
  test("funding payments: a positive payment was paid", () => {
    expect(
      only(["time,future,payment,rate", "2021-05-15T18:00:00+00:00,ETH-PERP,0.0441342,0.0001"])
    ).toMatchObject({
      market: "FTX:ETH-PERP",
      funding: "-0.0441342",
      firstAt: "2021-05-15T18:00:00Z",
    });
  });

  test("trades: American dates, fees, and no profit", () => {
    const market = only([
      '"ID","Time","Market","Side","Order Type","Size","Price","Total","Fee","Fee Currency","TWAP"',
      '"1","2/25/2021, 2:24:46 PM","BTC-PERP","buy","Market","0.1","50000","5000","3.5","USD","false"',
    ]);
    expect(market).toMatchObject({ fees: "3.5", currency: "USD", firstAt: "2021-02-25T14:24:46" });
    expect(market).not.toHaveProperty("realisedPnl");
  });
});

describe("hostile exports", () => {
  const FILL = { coin: "BTC", dir: "Open Long", px: "1", sz: "1", closedPnl: "0", fee: "0" };
  const fills = (fields: string[]) =>
    JSON.stringify(fields.map((field) => ({ ...FILL, startPosition: "0", [field]: "1" })));

  test("whose rows have hundreds of different fields are refused before they fill the memory", () => {
    const fields = Array.from({ length: 300 }, (_, row) => `field${row}`);
    expect(() => importHistory(fills(fields))).toThrow("more than 200 different fields");
  });

  test("whose fields have names of any length are read without these fields", () => {
    expect(importHistory(fills(["[".repeat(3_000_000)])).rowsRead).toBe(1);
  });

  test("that fill the lines above with spaces are read", () => {
    const above = Array.from({ length: 9 }, () => `time zone${" ".repeat(980)}x`);
    const header = "Market,Filled Type,Filled Quantity,Filled Price,Order Price,Fee Rate,Trading Fee,feeCoin,ExecFeeV2,Direction,Order Type,Trasaction ID,Order No.,Transaction Time"; // prettier-ignore
    const row =
      "BTCUSDT,Trade,2,100,100,0.00055,0.11,USDT,0.11,Long,Market, a1, o1,10:00 2026-07-10";
    expect(read([...above, header, row]).rowsRead).toBe(1);
  });
});

describe("exports given where open positions are expected", () => {
  test("closed trades are named, with what to do instead", () => {
    expect(() => importPositions(`${BINANCE_TRADES}\n`)).toThrow(
      /Recognised as Binance futures trade history.*no open positions.*JSON of its API/
    );
  });

  test.each([
    [
      "an order list",
      "Uid,Symbol,Side,Price,Average Price,Amount,Status,Client Order Id",
      "order history",
    ],
    [
      "a wallet history",
      "id,Time,Type,Amount,Before Balance,After Balance,Symbol",
      "wallet history",
    ],
    ["spot trades", "Date(UTC),Pair,Side,Price,Executed,Amount,Fee", "spot trade history"],
    ["any list of trades", "Symbol,Side,Size,Entry,Exit price", "trades or closed positions"],
  ])("%s is refused, never read as positions", (_, header, message) => {
    expect(() => importPositions(`${header}\n1,2,3,4,5,6,7,8`)).toThrow(message);
  });

  test("a table of positions is no history", () => {
    expect(() => importHistory("Symbol,Side,Size,Entry\nBTCUSDT,long,1,1")).toThrow(
      "no export of closed trades"
    );
  });
});

describe("importHistoryInPauses", () => {
  const HEADINGS =
    "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID";
  const fill = (n: number) =>
    `1,2026-07-0${1 + (n % 9)} 10:00:00,BTCUSDT,${n % 2 ? "BUY" : "SELL"},60000,0.5,30000,12 USDT,${n % 2},true,false,${n},${n}`;
  const text = [HEADINGS, ...Array.from({ length: 30_000 }, (_, n) => fill(n))].join("\n");

  test("gives what importHistory gives, and tells its progress", async () => {
    const seen: number[] = [];
    const result = await importHistoryInPauses(text, { onProgress: (part) => seen.push(part) });
    expect(result).toEqual(importHistory(text));
    expect(result.markets).toMatchObject([{ rows: 30_000, fees: "360000", realisedPnl: "15000" }]);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((part) => part < 0 || part > 1)).toEqual([]);
  });

  test("can be cancelled between two steps", async () => {
    const controller = new AbortController();
    const work = importHistoryInPauses(text, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("cancelled by the user")),
    });
    await expect(work).rejects.toThrow("cancelled by the user");
  });

  test("rejects with the explained error of another text", async () => {
    await expect(importHistoryInPauses("hello")).rejects.toThrow("no export of closed trades");
  });
});

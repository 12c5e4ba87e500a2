import { importPositions, POSITIONS_TEMPLATE_CSV } from "../../src/importing";

const HEADER = "Venue,Market,Side,Size,Entry,Leverage";
const table = (...lines: string[]) => importPositions([HEADER, ...lines].join("\n"));
const messages = (...lines: string[]) => table(...lines).findings.map((f) => f.message);

describe("the template", () => {
  test("imports as it is offered", () => {
    const result = importPositions(POSITIONS_TEMPLATE_CSV);
    expect(result.format).toBe("Positions template (CSV)");
    expect(result.findings).toEqual([]);
    expect(result.positions[0]).toMatchObject({
      venue: "BINANCE",
      market: "BINANCE:BTCUSDT",
      side: "long",
      size: "0.5",
      stop: "57000",
      marginMode: "isolated",
      sourceRow: 2,
    });
    expect(result.positions[1]).toMatchObject({ margin: "2400", fundingRate: "0.00001" });
  });
});

describe("tables with recognised headings", () => {
  test("reads reordered columns under other names, and ignores extra ones", () => {
    const result = importPositions(
      "Colour,Entry Price,Qty (BTC),Symbol,Exchange,Direction,Liq. Price\nred,60000,0.5,BTCUSDT,Binance,BUY,54271.36\n"
    );
    expect(result.positions).toEqual([
      expect.objectContaining({
        market: "BINANCE:BTCUSDT",
        side: "long",
        entry: "60000",
        size: "0.5",
        venueLiquidation: "54271.36",
      }),
    ]);
  });

  test("prefers the venue's liquidation price to the formula column of our own sheet", () => {
    const result = importPositions(
      "Market,Side,Size,Entry,Liquidation,Venue liquidation\nBINANCE:BTCUSDT,long,1,60000,54271,54000"
    );
    expect(result.positions[0]?.venueLiquidation).toBe("54000");
  });

  test("finds the header under a preamble and keeps line numbers", () => {
    const result = importPositions(
      `UID: 1,Company Name: ,Country: \n\n${HEADER}\nBINANCE,BTCUSDT,long,x,1,1`
    );
    expect(result.findings[0]).toMatchObject({ row: 4, label: "BTCUSDT", field: "Size" });
  });

  test("counts the lines inside quoted cells", () => {
    const result = importPositions(
      `${HEADER},Notes\nBINANCE,BTCUSDT,long,1,60000,10,"two\nlines"\nBINANCE,ETHUSDT,long,bad,1,1`
    );
    expect(result.findings[0]?.row).toBe(4);
  });

  test("reads 10x as leverage and a percentage as funding rate", () => {
    const result = importPositions(
      `${HEADER},Funding rate\nBINANCE,BTCUSDT,long,1,60000,10x,0.01%`
    );
    expect(result.positions[0]).toMatchObject({ leverage: "10", fundingRate: "0.0001" });
  });

  test("takes signed sizes for the side where there is no column of sides", () => {
    const result = importPositions(
      "Market,Size,Entry\nBINANCE:BTCUSDT,-2,60000\nBINANCE:ETHUSDT,3,2000"
    );
    expect(result.positions.map((p) => [p.side, p.size, p.provenance.side])).toEqual([
      ["short", "2", "derived"],
      ["long", "3", "derived"],
    ]);
  });

  test("knows the minus of typographers by its look", () => {
    const { positions } = importPositions(
      "Market,Size,Entry\nBINANCE:BTCUSDT,−2,60000\nBINANCE:ETHUSDT,3,2000"
    );
    expect(positions.map(({ side, size }) => [side, size])).toEqual([
      ["short", "2"],
      ["long", "3"],
    ]);
  });

  test("drops flat rows and counts them", () => {
    expect(table("BINANCE,BTCUSDT,,0.000,,", "BINANCE,ETHUSDT,long,1,2000,5")).toMatchObject({
      flatRowsDropped: 1,
      rowsRead: 2,
    });
  });

  test.each([
    ["BINANCE,BTCUSDT,,1,60000,10", "Side is missing"],
    ["BINANCE,BTCUSDT,Close Long,1,60000,10", "closes a position"],
    ["BINANCE,BTCUSDT,up,1,60000,10", 'Side should be long or short, not "up"'],
    ["BINANCE,BTCUSDT,long,-1,60000,10", "Side is long, but Size is negative"],
    ["BINANCE,BTCUSDT,long,1,0,10", "Entry must be above 0"],
    ["BINANCE,BTCUSDT,long,1,,10", "Entry is missing"],
    ["BINANCE,BTCUSDT,long,1,60000,ten", 'Leverage: "ten" is not a number'],
    ["BINANCE,BTCUSDT,long,1 ETH,60000,10", 'Size is in "ETH"'],
    ["ACME,BTCUSDT,long,1,60000,10", 'Venue: "ACME" is not a known exchange'],
    ["BYBIT,BINANCE:BTCUSDT,long,1,60000,10", "Venue says BYBIT, but Market says BINANCE"],
    ["BINANCE,=1+1,long,1,60000,10", "is not a symbol"],
  ])("refuses the row %s", (row, message) => {
    expect(messages(row)[0]).toContain(message);
    expect(table(row).positions).toEqual([]);
  });

  test.each(["BYBIT,BTCUSDZ24", "BITMEX,XBTH25", "GATE,BTC_USDT_20240927", "DERIBIT,BTC-27DEC24"])(
    "refuses the dated future %s",
    (market) => {
      const result = table(`${market},long,1,60000,10`);
      expect(result.positions).toEqual([]);
      expect(result.findings[0]?.message).toContain("is a dated future");
    }
  );

  test("refuses a note that Excel would take for a formula", () => {
    const result = importPositions(
      `${HEADER},Notes\nBINANCE,BTCUSDT,long,1,60000,10,"=WEBSERVICE(""x"")"`
    );
    expect(result.positions).toEqual([]);
    expect(result.findings[0]).toMatchObject({ severity: "error", field: "Notes" });
  });

  test("refuses a row whose size was multiplied by a spreadsheet", () => {
    const result = importPositions(
      "Market,Side,Size,Entry,Notional\nBINANCE:BTCUSDT,long,3,60000,180"
    );
    expect(result.findings[0]?.message).toContain("1000 times the Notional");
  });

  test("takes a lone column Contract for the market", () => {
    const result = importPositions("Contract,Side,Size,Entry\nBYBIT:BTCUSDT,long,1,60000");
    expect(result.positions[0]?.market).toBe("BYBIT:BTCUSDT");
  });

  test("never takes a number of contracts for a size in coins", () => {
    expect(() =>
      importPositions("Symbol,Side,Contracts,Entry\nBTC-USDT-SWAP,long,50,60000")
    ).toThrow("no column for Size");
  });

  test("lists the columns that are missing", () => {
    expect(() => importPositions("Symbol,Side\nBTCUSDT,long")).toThrow("no column for Size, Entry");
  });

  test("says so where a table has headings only", () => {
    expect(() => importPositions(HEADER)).toThrow("headings but no rows");
  });

  test("says so where a quoted cell is never closed", () => {
    expect(() => importPositions(`${HEADER}\nBINANCE,"BTCUSDT,long,1,1,1`)).toThrow("never closed");
  });
});

describe("rows that are no positions", () => {
  const HEADINGS = "Market,Size,Entry,Margin";
  const BTC = "BINANCE:BTCUSDT,-1,60000,6000";
  const read = (...lines: string[]) => importPositions([HEADINGS, BTC, ...lines].join("\n"));
  const btc = expect.objectContaining({ market: "BINANCE:BTCUSDT", size: "1" });

  test.each(["Total", "TOTALS:", "Subtotal", "Summe", "合计"])(
    "%s, with the sums of the rows above, is left out with a warning",
    (word) => {
      const result = read(`${word},-1,60000,6000`);
      expect(result.positions).toEqual([btc]);
      expect(result.findings).toMatchObject([
        { severity: "warning", row: 3, message: "a row of sums, not a position: left out" },
      ]);
    }
  );

  test("sums without a word, market and side are refused", () => {
    const result = read(",-1,60000,6000");
    expect(result.positions).toEqual([btc]);
    expect(result.findings).toMatchObject([{ severity: "error", row: 3, field: "Market" }]);
  });

  test("headings that are repeated are left out", () => {
    const result = read(HEADINGS, "BINANCE:ETHUSDT,2,3000,600");
    expect(result.positions).toHaveLength(2);
    expect(result.findings).toEqual([
      { severity: "info", message: "the headings are repeated further down: left out" },
    ]);
  });

  test.each([
    ["in another order", "Market,Entry,Size,Margin"],
    ["with more columns", "Venue,Market,Side,Size,Entry,Leverage,Margin"],
  ])("a second table, with headings %s, is not read under the first", (_, headings) => {
    const result = read(headings, "BINANCE:ETHUSDT,3000,2,600", "BINANCE:SOLUSDT,150,9,100");
    expect(result.positions).toEqual([btc]);
    expect(result.findings).toMatchObject([{ severity: "error", row: 3 }]);
    expect(result.findings[0]?.message).toContain("another table begins here");
    expect(result.findings[0]?.message).toContain("its rows (2) were not read");
  });
});

describe("columns that claim to hold the same", () => {
  test("are asked about, since either may be meant", () => {
    const text = "Market,Side,Size,Size,Entry\nBINANCE:BTCUSDT,long,1,60000,60000";
    expect(() => importPositions(text)).toThrow('Two columns are headed "Size"');
  });

  test("are told apart by the unit in their heading", () => {
    const [position] = importPositions(
      "Market,Side,Size (USDT),Size (BTC),Entry,Margin %,Margin\n" +
        "BINANCE:BTCUSDT,long,60000,1,60000,10,6000"
    ).positions;
    expect(position).toMatchObject({ size: "1", margin: "6000" });
  });

  test("funding that was paid is no funding rate", () => {
    const { positions, findings } = importPositions(
      "Market,Side,Size,Entry,Margin,Funding\nBINANCE:BTCUSDT,long,1,60000,6000,0.0042"
    );
    expect(positions[0]).not.toHaveProperty("fundingRate");
    expect(findings).toEqual([
      { severity: "info", message: 'columns that are not read: "Funding"' },
    ]);
  });
});

describe("a position that reads well, but is hardly meant so, is warned about", () => {
  const warnings = (row: string) =>
    importPositions(`Venue,Market,Side,Size,Entry,Leverage,Margin\n${row}`).findings.map(
      ({ severity, field, message }) => `${severity} ${field}: ${message}`
    );

  test.each([
    ["a sound one", "BINANCE,BTCUSDT,long,1,60000,10,6000", []],
    ["margin was added to it", "BINANCE,BTCUSDT,long,1,60000,50,60000", []],
    [
      "its size is in contracts",
      "OKX,BTC-USDT-SWAP,long,10,60000,10,600",
      ["warning Size: OKX counts linear", "warning Margin: the Margin is 0.1 % of the value"],
    ],
    [
      "its margin was typed in thousands",
      "BINANCE,BTCUSDT,long,2,60000,10,12",
      ["warning Margin: the Margin is 0.01 % of the value"],
    ],
    [
      "its size lost a point, and no leverage is given",
      "BINANCE,BTCUSDT,long,500,60000,,3000",
      ["warning Margin: the Margin is 0.01 % of the value"],
    ],
    [
      "its size lost digits",
      "BINANCE,BTCUSDT,long,0.001,60000,10,6000",
      ["warning Margin: the Margin is 100 times the value"],
    ],
    [
      "its contracts are those of COIN-M",
      "BINANCE,BTCUSD_PERP,long,100,60000,10,0.00016667",
      ["warning Size: BINANCE counts inverse positions in contracts"],
    ],
    [
      "its exchange does not spell so",
      "BINANCE,BTC,long,1,60000,10,6000",
      ["warning Market: BTC is not spelled as a perpetual of Binance"],
    ],
    [
      "nothing is known of its exchange",
      "GATE,BTC_USDT,long,1,60000,10,6000",
      ["warning Market: no margin rules of GATE are known here", "warning Size: GATE counts"],
    ],
  ])("%s", (_, row, expected) => {
    expect(warnings(row)).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  test.each([
    ["long", "62000", "54000"],
    ["short", "58000", "66000"],
  ])("a %s that is past its liquidation price", (side, past, sound) => {
    const text = (price: string) =>
      `Market,Side,Size,Entry,Leverage,Liq. price\nBINANCE:BTCUSDT,${side},1,60000,10,${price}`;
    expect(importPositions(text(past)).findings).toMatchObject([
      { severity: "warning", field: "Side" },
    ]);
    expect(importPositions(text(sound)).findings).toEqual([]);
  });

  test("an exchange without a market is refused", () => {
    expect(warnings("BINANCE,,long,1,60000,10,6000")).toEqual(["error Market: Market is missing"]);
  });

  test.each([
    ["INVERSE", "INVERSE:0.005", "an inverse contract with 0.5 % maintenance margin is assumed"],
    ["LINEAR", "", "a linear contract with 0.5 % maintenance margin is assumed"],
  ])("%s without a rate takes the usual one, and says so", (market, expected, message) => {
    const result = importPositions(`Market,Side,Size,Entry,Leverage\n${market},long,100,60000,10`);
    expect(result.positions).toMatchObject([{ market: expected }]);
    expect(result.findings[0]?.message).toContain(message);
  });
});

describe("decimal marks", () => {
  const sizes = (delimiter: string, ...values: string[]) => {
    const lines = values.map((value) =>
      ["BINANCE:BTCUSDT", "long", value, "60000"].join(delimiter)
    );
    return importPositions(
      [["Market", "Side", "Size", "Entry"].join(delimiter), ...lines].join("\n")
    );
  };

  test("reads a decimal comma in a semicolon file", () => {
    expect(sizes(";", "0,5", "1.234,5").positions.map((p) => p.size)).toEqual(["0.5", "1234.5"]);
  });

  test("reads 1,234 as thousands where another cell of the column has a decimal point", () => {
    expect(sizes("\t", "1,234", "0.5").positions.map((p) => p.size)).toEqual(["1234", "0.5"]);
  });

  test("asks, and never guesses, where 1,234 could be either", () => {
    const result = sizes(";", "1,234");
    expect(result.positions).toEqual([]);
    expect(result.findings[0]).toMatchObject({ severity: "error", field: "Size", row: 2 });
    expect(result.findings[0]?.message).toContain("can be read in two ways");
  });

  test("reads a lone point as decimal in a comma file", () => {
    expect(sizes(",", "1.234").positions[0]?.size).toBe("1.234");
  });

  test("refuses a column that mixes both marks", () => {
    expect(sizes(";", "0,5", "0.5").findings[0]?.message).toContain(
      "mixes decimal points and decimal commas"
    );
  });
});

describe("units behind numbers", () => {
  const row = (cells: Record<string, string>) => {
    const sound = { Market: "BINANCE:BTCUSDT", Side: "long", Size: "1", Entry: "60000" };
    const all: Record<string, string> = { ...sound, ...cells };
    for (const field of Object.keys(sound)) {
      if (Object.keys(cells).some((heading) => heading.startsWith(`${field} (`))) delete all[field];
    }
    return importPositions(`${Object.keys(all).join(";")}\n${Object.values(all).join(";")}`);
  };

  test.each([
    ["Size", "0.5 BTC", { size: "0.5" }],
    ["Size", "1e-3 BTC", { size: "0.001" }],
    ["Entry", "60000USDT", { entry: "60000" }],
    ["Margin", "6000 $", { margin: "6000" }],
    ["Leverage", "10 X", { leverage: "10" }],
    ["Funding rate", "0.01%", { fundingRate: "0.0001" }],
    ["Funding rate (%)", "0.01", { fundingRate: "0.0001" }],
    ["Funding rate %", "0.01%", { fundingRate: "0.0001" }],
    ["Entry (USDT)", "60000", { entry: "60000" }],
    ["Size (BTC)", "0.5", { size: "0.5" }],
    ["Leverage (x)", "10", { leverage: "10" }],
    ["Entry", "$60,000.50", { entry: "60000.5" }],
    ["Entry", "€ 60.000,50", { entry: "60000.5" }],
    ["Entry", "60’000.50", { entry: "60000.5" }],
    ["Entry", "60\u2009000.50", { entry: "60000.5" }],
  ])("%s %s is read", (heading, cell, expected) => {
    expect(row({ [heading]: cell }).positions).toMatchObject([expected]);
  });

  test.each([
    ["Margin", "12k", 'Margin: "12k" is in "k"'],
    ["Notional", "1.2M", 'Notional: "1.2M" is in "M"'],
    ["Stop", "5%", 'Stop: "5%" is in "%"'],
    ["Entry", "6OOOO", 'Entry: "6OOOO" is in "OOOO"'],
    ["Margin", "1E1I", 'Margin: "1E1I" is in "I"'],
    ["Margin", "5E", 'Margin: "5E" is in "E"'],
    ["Leverage", "10k", 'Leverage: "10k" is not a leverage'],
    ["Funding rate", "1bp", 'Funding rate: "1bp" is in "bp"'],
    ["Size", "1B", 'Size is in "B"'],
    ["Size", "5 contracts", 'Size is in "contracts"'],
    ["Size", "100 USDT", "BTCUSDT is counted in coins"],
    ["Margin (k)", "12", 'Margin: "12" is in "k"'],
    ["Margin (k)", "12 USDT", 'Margin: "12 USDT" is in "k USDT"'],
    ["Funding rate %", "0.01 USDT", 'Funding rate: "0.01 USDT" is in "% USDT"'],
    ["Margin (k USDT)", "12", 'Margin: "12" is in "k"'],
    ["Margin (kUSD)", "12", 'Margin: "12" is in "k"'],
    ["Margin ('000)", "12", 'Margin: "12" is in "k"'],
    ["Margin", "$12k", 'Margin: "$12k" is not a number'],
    ["Size", "$5", 'Size is in "$"'],
    ["Leverage", "$5", 'Leverage: "$5" is not a leverage'],
  ])(
    "%s %s is refused with its unit, for it could mean another number",
    (heading, cell, reason) => {
      const { positions, findings } = row({ [heading]: cell });
      expect(positions).toEqual([]);
      expect(findings[0]?.message).toContain(reason);
    }
  );

  test("a size under a heading in USDT or contracts is no size in coins", () => {
    for (const heading of ["Size (USDT)", "Qty [contracts]"]) {
      const { positions, findings } = importPositions(
        `Market;Side;${heading};Entry\nBINANCE:BTCUSDT;long;30000;60000`
      );
      expect(positions).toEqual([]);
      expect(findings[0]?.message).toContain("BTCUSDT is counted in coins");
    }
  });

  test("a funding rate of 1 % a period is read, and doubted", () => {
    const { positions, findings } = row({ Leverage: "10", "Funding rate": "-0.01" });
    expect(positions).toMatchObject([{ fundingRate: "-0.01" }]);
    expect(findings[0]).toMatchObject({ severity: "warning", field: "Funding rate" });
    expect(findings[0]?.message).toContain("-1 % a period is unusual");
    expect(row({ Leverage: "10", "Funding rate": "0.0099" }).findings).toEqual([]);
  });

  test("an inverse contract is counted in USD, not in coins", () => {
    expect(row({ Market: "BINANCE:BTCUSD_PERP", Size: "300 USD" }).positions[0]?.size).toBe("300");
    expect(row({ Market: "BINANCE:BTCUSD_PERP", Size: "3 BTC" }).findings[0]?.message).toContain(
      "BTCUSD_PERP is counted in USD of face value"
    );
  });
});

describe("the contract kind of a row", () => {
  const HEADINGS = "Market,Contract,Side,Size,Entry,Leverage";
  const row = (market: string, contract = "") =>
    importPositions(`${HEADINGS}\n${market},${contract},long,1000,60000,10`);

  test.each([
    ["BITMEX:XBTUSD", "inverse"],
    ["BITMEX:XBTUSDT", "linear"],
    ["BINANCE:BTCUSD_PERP", "inverse"],
    ["BINANCE:BTCUSDT", "linear"],
    ["BYBIT:BTCUSD", "inverse"],
    ["OKX:BTC-USD-SWAP", "inverse"],
    ["DERIBIT:BTC-PERPETUAL", "inverse"],
    ["KRAKEN:PI_XBTUSD", "inverse"],
    ["HYPERLIQUID:kPEPE", "linear"],
  ])("%s is %s by its symbol", (market, contract) => {
    expect(row(market).positions).toMatchObject([
      { contract, provenance: { contract: "derived" } },
    ]);
  });

  test.each(["BITMEX:ETHUSD", "BITMEX:XRPUSD"])(
    "%s is refused: a quanto contract is neither linear nor inverse",
    (market) => {
      for (const contract of ["", "linear", "inverse"]) {
        const { positions, findings } = row(market, contract);
        expect(positions).toEqual([]);
        expect(findings[0]).toMatchObject({ severity: "error", row: 2, field: "Market" });
        expect(findings[0]?.message).toMatch(/quanto contract/);
      }
    }
  );

  test("a word that contradicts the symbol is an error, not a choice", () => {
    const { positions, findings } = row("BINANCE:BTCUSD_PERP", "linear");
    expect(positions).toEqual([]);
    expect(findings[0]?.message).toBe("Contract says linear, but BINANCE:BTCUSD_PERP is inverse");
  });

  test("a symbol that its venue does not know is as the cell says, else supposed to be linear", () => {
    expect(row("GATE:BTC_USD", "inverse").positions[0]).toMatchObject({
      ...{ contract: "inverse", provenance: { contract: "given" } },
    });
    expect(row("GATE:BTC_USDT").positions[0]).toMatchObject({
      ...{ contract: "linear", provenance: { contract: "assumed" } },
    });
  });
});

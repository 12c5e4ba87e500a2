import type { Locator } from "playwright-core";
import { byQuestion, json, LocalVenue } from "../market/localVenue";
import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { servedInBrowser } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

const HYPERLIQUID = "https://api.hyperliquid.xyz";

describeInBrowser("bringing positions in, from wherever they are", () => {
  const open = servedInBrowser();
  let book: WorkbookPage;

  beforeEach(async () => {
    book = await open();
  });

  afterEach(async () => {
    const { problems } = book;
    await book.close();
    expect(problems).toEqual([]);
  });

  const button = (name: string | RegExp) => book.pane.getByRole("button", { name });
  const heading = (name: string) => book.pane.getByRole("heading", { level: 1, name });
  const list = (name: string): Locator => book.pane.getByRole("combobox", { name, exact: true });

  async function paste(text: string): Promise<void> {
    await book.pane.getByLabel("Or paste the text").fill(text);
    await button("Preview pasted text").click();
  }

  /** Rows of the table named so in the workbook, by the columns wanted. */
  function tableRows(name: string, columns: string[]): Promise<unknown[][]> {
    return book.page.evaluate(
      async ({ name, columns }) => {
        const { workbook } = window.isoMarginWorkbench!;
        await workbook.settled();
        const table = workbook.findTable(name);
        if (!table) return [];
        const { sheet, area } = table;
        const places = columns.map((wanted) =>
          table.columns.findIndex((column) => column.name === wanted)
        );
        return Array.from({ length: area.rows - 1 }, (_, row) =>
          places.map(
            (place) => workbook.cell(sheet, area.row + 1 + row, area.column + place)?.value ?? null
          )
        );
      },
      { name, columns }
    );
  }

  const positions = () => tableRows("Positions", ["Market", "Side", "Size", "Entry"]);

  it("reads the table under the selected cell", async () => {
    await book.page.evaluate(() => {
      const { workbook } = window.isoMarginWorkbench!;
      workbook.setInputs(workbook.activeSheet, 2, 1, [
        ["Exchange", "Symbol", "Side", "Qty", "Avg price", "Leverage"],
        ["Binance", "BTCUSDT", "long", 0.5, 60000.5, 10],
        ["Bybit", "ETHUSDT", "short", 3, 3000, 5],
      ]);
    });
    await book.drawn();
    await book.click("C4");
    await button(/Use the selected cells/).click();
    await heading("Check the positions").waitFor();
    await book.pane.getByText("Sheet1!B3:G5").waitFor();
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    expect(await positions()).toEqual([
      ["BINANCE:BTCUSDT", "long", 0.5, 60000.5],
      ["BYBIT:ETHUSDT", "short", 3, 3000],
    ]);
  });

  it("reads any table once its columns are chosen, and remembers them after the pane was closed", async () => {
    const table = "Coin pair;Exposure;Opened at\nBTCUSDT;0,5;60000,5\nETHUSDT;-3;3000,25\n";
    await paste(table);
    await heading("Choose the columns").waitFor();
    await list("Market").selectOption({ label: "Coin pair" });
    await list("Venue").selectOption({ label: "Binance" });
    await list("Side").selectOption({ label: "By the sign of the size: negative is short" });
    await list("Size").selectOption({ label: "Exposure" });
    await list("Entry").selectOption({ label: "Opened at" });
    await book.screenshot("columns");
    await button("Preview positions").click();
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    expect(await positions()).toEqual([
      ["BINANCE:BTCUSDT", "long", 0.5, 60000.5],
      ["BINANCE:ETHUSDT", "short", 3, 3000.25],
    ]);

    await book.page.reload();
    await heading("Bring in your positions").waitFor();
    await paste(table);
    await heading("Check the positions").waitFor();
    await book.pane.getByText("that you chose for these headings before").waitFor();
  });

  it("asks how a number is meant that can be read in two ways", async () => {
    await paste('Market,Side,Size,Entry,Leverage\nDOGEUSDT,long,"1,234",2,5\n');
    await book.pane.getByLabel("1 and 234 thousandths").click();
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    expect((await positions())[0]?.[2]).toBe(1.234);
  });

  it("writes what a person has set right, from the keyboard alone", async () => {
    await paste("Venue,Market,Side,Size,Entry,Leverage\nBINANCE,BTCUSDT,long,0.5,60000,10\n");
    await heading("Check the positions").waitFor();
    await button("Correct BTCUSDT Long").focus();
    await book.page.keyboard.press("Enter");
    await book.page.keyboard.type("Short");
    for (let field = 0; field < 2; field++) await book.page.keyboard.press("Tab");
    await book.page.keyboard.press("Control+a");
    await book.page.keyboard.type("4");
    await book.page.keyboard.press("Enter");
    await book.pane.getByText("Corrected", { exact: true }).waitFor();
    await button("Create positions sheet").focus();
    await book.page.keyboard.press("Enter");
    await book.pane.getByText("Positions sheet created").waitFor();
    expect(await tableRows("Positions", ["Side", "Leverage"])).toEqual([["short", 4]]);
  });

  it("turns an export of closed trades into a sheet of its own", async () => {
    await paste(
      "Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID\n" +
        "2026-03-01 10:00:00,BTCUSDT,BUY,60000,0.1,6000,3 USDT,0,true,false,1,1\n" +
        "2026-03-01 12:00:00,BTCUSDT,SELL,61000,0.1,6100,3.05 USDT,100,false,false,2,2\n"
    );
    await heading("Closed trades and costs").waitFor();
    await book.pane.getByText("no open positions: it becomes a trade history sheet").waitFor();
    await book.hasSheets("Sheet1");
    await list("Time zone of the file").selectOption({ label: "UTC+3" });
    await book.pane.getByText("Times in UTC+3").waitFor();
    await button("Create history sheet").click();
    await book.pane.getByText("History sheet created").waitFor();
    await book.drawn();
    await book.screenshot("history");
    await book.hasSheets("Sheet1", "Trade history");
    expect(await tableRows("History", ["Market", "Realised P&L", "Fees paid"])).toEqual([
      ["BINANCE:BTCUSDT", 100, 6.05],
    ]);
  });

  it("updates the table, shows what changes before and after, and takes it back", async () => {
    const header = "Venue,Market,Side,Size,Entry,Leverage\n";
    await paste(`${header}BINANCE,BTCUSDT,long,0.5,60000,10\nBINANCE,ETHUSDT,short,3,3000,5\n`);
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    const before = await positions();

    await button("Start over").click();
    await paste(`${header}BINANCE,BTCUSDT,long,0.75,60000,10\nBINANCE,SOLUSDT,long,10,150,4\n`);
    await book.pane.getByText("Added (1)").waitFor();
    await book.pane.getByText("BINANCE:BTCUSDT long: Size").waitFor();
    await book.pane.getByText("No longer in the source: kept, and marked (1)").waitFor();
    expect(await positions()).toEqual(before);

    await button("Update positions sheet").click();
    await book.pane.getByText("Positions sheet updated").waitFor();
    await book.drawn();
    await book.screenshot("updated");
    expect(await positions()).toEqual([
      ["BINANCE:BTCUSDT", "long", 0.75, 60000],
      ["BINANCE:ETHUSDT", "short", 3, 3000],
      ["BINANCE:SOLUSDT", "long", 10, 150],
    ]);

    await button("Undo").click();
    await book.pane.getByText("Update undone").waitFor();
    expect(await positions()).toEqual(before);
  });

  describe("from Hyperliquid", () => {
    const ADDRESS = `0x${"ab".repeat(20)}`;
    const ISOLATED = {
      coin: "HYPE",
      szi: "2.0",
      entryPx: "40.0",
      leverage: { type: "isolated", value: 5, rawUsd: "-64.0" },
      liquidationPx: "33.68421053",
      marginUsed: "16.0",
      positionValue: "80.0",
      unrealizedPnl: "0.0",
    };
    const account = (positions: object[]) => ({
      assetPositions: positions.map((position) => ({ type: "oneWay", position })),
      marginSummary: { accountValue: "1000.0" },
      crossMarginSummary: { accountValue: "1000.0" },
      time: 1750000000000,
    });
    let venue: LocalVenue;

    /** Types the address and fetches; what the page asks of Hyperliquid goes to the local venue. */
    async function fetchPositions(): Promise<void> {
      await book.page.route(`${HYPERLIQUID}/**`, async (route) => {
        await route.fulfill({ response: await route.fetch({ url: venue.endpoint }) });
      });
      await book.pane.getByText("A Hyperliquid address").click();
      await book.pane.getByLabel("Address of the account").fill(ADDRESS);
      await button("Fetch positions").click();
    }

    /** Removes the one kind of request that a person asked for here; anything else stays a problem. */
    function allowHyperliquid(): void {
      const allowed = `a request left this machine: ${HYPERLIQUID}/info`;
      const others = book.problems.filter((problem) => problem !== allowed);
      book.problems.splice(0, book.problems.length, ...others);
    }

    beforeEach(async () => {
      venue = await LocalVenue.open();
    });

    afterEach(() => venue.close());

    it("fetches the positions of an address, and sends nothing but the address", async () => {
      const answer = byQuestion({
        clearinghouseState: account([ISOLATED]),
        perpDexs: [null, { name: "xyz" }],
        xyz: account([{ ...ISOLATED, coin: "xyz:NVDA" }]),
      });
      venue.answer = (body, request, response) => {
        response.setHeader("access-control-allow-origin", "*");
        answer(body, request, response);
      };
      await book.pane.getByText("A Hyperliquid address").click();
      await book.pane.getByText("sends this address to api.hyperliquid.xyz").waitFor();
      expect(book.problems).toEqual([]);
      await book.pane.getByText("A Hyperliquid address").click();
      await fetchPositions();
      await heading("Check the positions").waitFor();
      await button("Create positions sheet").click();
      await book.pane.getByText("Positions sheet created").waitFor();
      expect(await positions()).toEqual([
        ["HYPERLIQUID:HYPE", "long", 2, 40],
        ["HYPERLIQUID:xyz:NVDA", "long", 2, 40],
      ]);
      expect(venue.requests.map(({ body }) => JSON.parse(body))).toEqual([
        { type: "clearinghouseState", user: ADDRESS },
        { type: "perpDexs" },
        { type: "clearinghouseState", user: ADDRESS, dex: "xyz" },
      ]);
      allowHyperliquid();
    });

    it("warns of agent wallets where the answer is empty", async () => {
      venue.answer = (body, request, response) => {
        response.setHeader("access-control-allow-origin", "*");
        json(account([]))(body, request, response);
      };
      await fetchPositions();
      await book.pane.getByText("An agent (API) wallet always looks empty").waitFor();
      allowHyperliquid();
    });

    it("says plainly where there is no connection", async () => {
      await book.page.route(`${HYPERLIQUID}/**`, (route) => route.abort("internetdisconnected"));
      await book.pane.getByText("A Hyperliquid address").click();
      await book.pane.getByLabel("Address of the account").fill(ADDRESS);
      await button("Fetch positions").click();
      const alert = book.pane.getByRole("alert");
      await eventually(async () => expect(await alert.innerText()).toMatch("could not be reached"));
      allowHyperliquid();
      const others = book.problems.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one));
      book.problems.splice(0, book.problems.length, ...others);
    });
  });
});

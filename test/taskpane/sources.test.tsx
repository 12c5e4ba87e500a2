/** @jest-environment jsdom */
import { MarketError } from "../../src/market";
import { SheetsError } from "../../src/sheets";
import {
  alertText,
  closePane,
  describedBy,
  field,
  heading,
  openPane,
  paste,
  press,
  previewRows,
  select,
  text,
  type,
} from "./openPane";

const ADDRESS = `0x${"ab".repeat(20)}`;

/** Rows of a sheet, the first on this line. */
const rowsOf = (first: number, lines: string[][]) =>
  lines.map((cells, index) => ({ line: first + index, cells }));

afterEach(closePane);

describe("the selected cells", () => {
  const bring = async (rows: { line: number; cells: string[] }[]) => {
    await openPane({ readSelection: async () => ({ address: "Book!B2:F4", rows }) });
    await press("Use the selected cells");
  };

  test("become positions under their address", async () => {
    await bring(
      rowsOf(2, [
        ["Market", "Side", "Size", "Entry", "Leverage"],
        ["BTCUSDT", "long", "0.5", "60000", "10"],
      ])
    );
    expect(heading().textContent).toBe("Check the positions");
    expect(text()).toContain("From Book!B2:F4");
    expect(previewRows()).toEqual(["BTCUSDT Long 0.5"]);
  });

  test("take any headings once the columns are chosen", async () => {
    await bring(
      rowsOf(2, [
        ["What", "Way", "How much", "At"],
        ["BTCUSDT", "long", "0.5", "60000"],
      ])
    );
    expect(text()).toContain("The headings of this selection do not say which columns");
    await select("Market", "What");
    await select("Side", "Way");
    await select("Size", "How much");
    await select("Entry", "At");
    await press("Preview positions");
    expect(previewRows()).toEqual(["BTCUSDT Long 0.5"]);
  });

  test("name rows by their number in the sheet", async () => {
    await bring(
      rowsOf(7, [
        ["Market", "Side", "Size", "Entry"],
        ["BTCUSDT", "up", "0.5", "60000"],
      ])
    );
    expect(text()).toContain("Row 8 · BTCUSDT");
  });

  test("that are empty are said to be so", async () => {
    await bring([]);
    expect(alertText()).toContain("The selected cells are empty.");
  });

  test("that cannot be read are explained in the words of the workbook", async () => {
    await openPane({
      readSelection: () =>
        Promise.reject(new SheetsError("badSelection", "Two areas are selected.")),
    });
    await press("Use the selected cells");
    expect(alertText()).toContain("Two areas are selected.");
    expect(heading().textContent).toBe("Bring in your positions");
  });
});

describe("a Hyperliquid address", () => {
  const reply = (positions: unknown[]) =>
    JSON.stringify({
      assetPositions: positions,
      marginSummary: { accountValue: "1000" },
      crossMarginSummary: { accountValue: "1000" },
      time: 1750000000000,
    });
  const ONE = reply([
    {
      type: "oneWay",
      position: {
        coin: "HYPE",
        szi: "2.0",
        entryPx: "40",
        leverage: { type: "isolated", value: 5, rawUsd: "-64.0" },
        liquidationPx: "33.7",
        marginUsed: "16.0",
        positionValue: "80.0",
        unrealizedPnl: "0.0",
      },
    },
  ]);

  const fetchOf = async (text: string) => {
    const asked: string[] = [];
    await openPane({
      fetchHyperliquidAccount: async (address) => {
        asked.push(address);
        return { text, address: address.toLowerCase() };
      },
    });
    await type("Address of the account", ` ${ADDRESS} `);
    return asked;
  };

  test("says before anything is sent where the address goes, and that nothing else does", async () => {
    const asked = await fetchOf(ONE);
    expect(text()).toContain(
      "The button sends this address to api.hyperliquid.xyz, and nothing else."
    );
    expect(asked).toEqual([]);
  });

  test("becomes the positions of that account", async () => {
    const asked = await fetchOf(ONE);
    await press("Fetch positions");
    expect(asked).toEqual([ADDRESS]);
    expect(previewRows()).toEqual(["HYPE Long 2"]);
    expect(text()).toContain("From Hyperliquid, address 0xabab…abab");
  });

  test("names the account in each position, so that an update leaves other accounts alone", async () => {
    const accounts: unknown[] = [];
    await openPane({
      fetchHyperliquidAccount: async (address) => ({ text: ONE, address }),
      createPositionsSheet: async (result) => {
        accounts.push(...result.positions.map(({ account }) => account));
        return { sheetName: "P", tableName: "P", rows: 1 };
      },
    });
    await type("Address of the account", ADDRESS);
    await press("Fetch positions");
    await press("Create positions sheet");
    expect(accounts).toEqual([ADDRESS]);
  });

  test("says what of the account could not be asked", async () => {
    const warning = "Positions on xyz (HIP-3) are missing here.";
    await openPane({
      fetchHyperliquidAccount: async (address) => ({ text: ONE, address, warning }),
    });
    await type("Address of the account", ADDRESS);
    await press("Fetch positions");
    expect(previewRows()).toEqual(["HYPE Long 2"]);
    expect(text()).toContain(warning);
  });

  test("with an empty answer warns of agent wallets", async () => {
    await fetchOf(reply([]));
    await press("Fetch positions");
    expect(text()).toContain("No open position to write");
    expect(text()).toContain("An agent (API) wallet always looks empty");
  });

  test("is asked for where it is missing", async () => {
    await openPane();
    await press("Fetch positions");
    expect(describedBy("Address of the account")).toContain("Enter an address");
    expect(document.activeElement).toBe(field("Address of the account"));
  });

  test.each(["offline", "refused", "busy", "address"] as const)(
    "tells a failure in the words of the request: %s",
    async (reason) => {
      await openPane({
        fetchHyperliquidAccount: () =>
          Promise.reject(new MarketError(reason, "Hyperliquid could not be reached.")),
      });
      await type("Address of the account", ADDRESS);
      await press("Fetch positions");
      expect(alertText()).toContain("Hyperliquid could not be reached.");
      expect(field("Address of the account").value).toBe(ADDRESS);
    }
  );
});

describe("a paste with a credential", () => {
  const SECRET = "0123456789abcdefghij";

  test("is refused, and leaves the box and the page", async () => {
    const read = jest.fn();
    await openPane({ createPositionsSheet: read });
    await paste(`{"apiKey":"${SECRET}","positions":[]}`);
    expect(alertText()).toContain("The text holds a credential");
    expect(field("Or paste the text").value).toBe("");
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
    expect(read).not.toHaveBeenCalled();
  });

  test("does not come back when the message is dismissed", async () => {
    await openPane();
    await paste(`{"apiKey":"${SECRET}","positions":[]}`);
    await press("Dismiss");
    expect(field("Or paste the text").value).toBe("");
    await press("Preview pasted text");
    expect(describedBy("Or paste the text")).toContain("Paste positions here first");
  });
});

test("The error reply of a venue is shown as that", async () => {
  await openPane();
  await paste('{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}');
  expect(alertText()).toContain("-2015");
  expect(alertText()).toContain("Invalid API-key, IP, or permissions for action.");
});

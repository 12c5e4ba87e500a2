/** @jest-environment jsdom */
import { columnMemory } from "../../src/taskpane/columnMemory";
import {
  choose,
  closePane,
  describedBy,
  drop,
  field,
  fileOf,
  findButton,
  heading,
  openPane,
  paste,
  press,
  previewRows,
  select,
  selected,
  text,
  type,
} from "./openPane";

const TABLE = "Coin pair,Exposure,Opened at,Lev\nBTCUSDT,0.5,60000,10\nETHUSDT,-3,3000.5,5\n";

/** Chooses what the table above needs. */
async function chooseColumns(): Promise<void> {
  await select("Market", "Coin pair");
  await select("Side", "By the sign of the size: negative is short");
  await select("Size", "Exposure");
  await select("Entry", "Opened at");
}

afterEach(closePane);

describe("a table with unknown headings", () => {
  test("is asked about, not guessed, with what was detected already chosen", async () => {
    await openPane();
    await paste(TABLE);
    expect(heading().textContent).toBe("Choose the columns");
    expect(document.activeElement).toBe(heading());
    expect(text()).toContain("The table has no column for Market, Size, Entry");
    expect(selected("Leverage")).toBe("Lev");
  });

  test("shows the first values of a chosen column", async () => {
    await openPane();
    await paste(TABLE);
    await select("Entry", "Opened at");
    expect(describedBy("Entry")).toContain("60000 · 3000.5");
  });

  test("becomes positions, the side by the sign of the size", async () => {
    await openPane();
    await paste(TABLE);
    await chooseColumns();
    await press("Preview positions");
    expect(heading().textContent).toBe("Check the positions");
    expect(previewRows()).toEqual([
      "BTCUSDT Long (Worked out from other fields) 0.5",
      "ETHUSDT Short (Worked out from other fields) 3",
    ]);
  });

  test("becomes positions of the exchange, market and side that hold for all rows", async () => {
    const written: any[] = [];
    await openPane({
      createPositionsSheet: async (result) => {
        written.push(...result.positions);
        return { sheetName: "P", tableName: "P", rows: 1 };
      },
    });
    await paste("Exposure,Opened at,Lev\n2,60000,10\n");
    await type("Market of all rows", "BTCUSDT");
    await select("Venue", "Bybit");
    await select("Side", "All short");
    await select("Size", "Exposure");
    await select("Entry", "Opened at");
    await press("Preview positions");
    await press("Create positions sheet");
    expect(written).toEqual([
      expect.objectContaining({ market: "BYBIT:BTCUSDT", side: "short", size: "2" }),
    ]);
  });

  test("says at each field what is missing, and goes to the first", async () => {
    await openPane();
    await paste(TABLE);
    await press("Preview positions");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heading().textContent).toBe("Choose the columns");
    expect(describedBy("Market")).toContain("Choose the column, or enter the market of all rows.");
    expect(describedBy("Size")).toContain("Choose the column.");
    expect(document.activeElement).toBe(field("Market"));
  });

  test("complains of a column that is chosen twice", async () => {
    await openPane();
    await paste(TABLE);
    await select("Size", "Exposure");
    await select("Entry", "Exposure");
    expect(describedBy("Entry")).toContain("This column is chosen for another field too.");
  });

  test("may have no headings: then its first line is a row too", async () => {
    await openPane();
    await paste("BTCUSDT,long,0.5,60000\nETHUSDT,short,3,3000\n");
    await choose("The first line holds headings");
    await select("Market", "Column 1");
    await select("Side", "Column 2");
    await select("Size", "Column 3");
    await select("Entry", "Column 4");
    await press("Preview positions");
    expect(previewRows()).toEqual(["BTCUSDT Long 0.5", "ETHUSDT Short 3"]);
  });

  test("is asked about too where two of its headings are the same", async () => {
    await openPane();
    await paste("Market,Side,Size,Size,Entry,Leverage\nBTCUSDT,long,1,7,60000,10\n");
    expect(text()).toContain('Two columns are headed "Size"');
    await select("Size", "Size (column 4)");
    await press("Preview positions");
    expect(previewRows()).toEqual(["BTCUSDT Long 7"]);
  });

  test("leads back to the start", async () => {
    await openPane();
    await paste(TABLE);
    await press("Back");
    expect(heading().textContent).toBe("Bring in your positions");
  });

  test("keeps the choice on the way back from the preview", async () => {
    await openPane();
    await paste(TABLE);
    await chooseColumns();
    await press("Preview positions");
    await press("Change columns");
    expect(selected("Size")).toBe("Exposure");
    await press("Back");
    expect(heading().textContent).toBe("Check the positions");
  });
});

describe("columns that were chosen before", () => {
  test("are used again for the same headings, and can be forgotten", async () => {
    const memory = columnMemory(undefined);
    await openPane({ columnMemory: memory });
    await paste(TABLE);
    await chooseColumns();
    await press("Preview positions");
    await press("Back");
    await drop(fileOf("next.csv", TABLE.replace("0.5", "0.75")));
    expect(heading().textContent).toBe("Check the positions");
    expect(previewRows()[0]).toContain("BTCUSDT");
    expect(previewRows()[0]).toContain("0.75");
    expect(text()).toContain("Read with the columns that you chose for these headings before.");
    await press("Forget");
    expect(memory.isEmpty()).toBe(true);
    expect(text()).toContain("Forgotten: next time the columns are detected again.");
  });

  test("are not kept where the person does not want it", async () => {
    const memory = columnMemory(undefined);
    await openPane({ columnMemory: memory });
    await paste(TABLE);
    await chooseColumns();
    await choose("Remember for tables with the same headings");
    await press("Preview positions");
    expect(memory.isEmpty()).toBe(true);
  });
});

test("Columns that were detected can be changed", async () => {
  await openPane();
  await paste("Market,Side,Size,Entry,Other price\nBTCUSDT,long,0.5,60000,61000\n");
  await press("Change columns");
  expect(selected("Entry")).toBe("Entry");
  await select("Entry", "Other price");
  await press("Preview positions");
  expect(document.querySelector("tbody")?.textContent).toContain("61,000");
});

test("JSON has no columns to choose", async () => {
  await openPane();
  await paste('[{"symbol":"BTCUSDT","positionAmt":"0"}]');
  expect(findButton("Change columns")).toBeUndefined();
});

describe("a number that can be read in two ways", () => {
  const AMBIGUOUS = 'Market,Side,Size,Entry\nBTCUSDT,long,"1,234",60000\nETHUSDT,long,2,3000\n';

  test("is asked about, and its row alone waits", async () => {
    await openPane();
    await paste(AMBIGUOUS);
    expect(text()).toContain("“1,234” in the column Size can be read in two ways.");
    expect(previewRows()).toEqual(["ETHUSDT Long 2"]);
  });

  test.each([
    ["1234, a whole number", "1,234"],
    ["1 and 234 thousandths", "1.234"],
  ])("is read as the person says: %s", async (answer, shown) => {
    await openPane();
    await paste(AMBIGUOUS);
    await choose(answer);
    expect(previewRows()).toEqual([`BTCUSDT Long ${shown}`, "ETHUSDT Long 2"]);
  });

  test("may stand between tabs, where it may be copied from a sheet of any language", async () => {
    await openPane();
    await paste("Market\tSide\tSize\tEntry\nBTCUSDT\tlong\t1.234\t60000\n");
    await choose("1234, a whole number");
    expect(previewRows()).toEqual(["BTCUSDT Long 1,234"]);
  });

  test("may be answered otherwise afterwards", async () => {
    await openPane();
    await paste(AMBIGUOUS);
    await choose("1234, a whole number");
    await choose("1 and 234 thousandths");
    expect(previewRows()[0]).toBe("BTCUSDT Long 1.234");
  });
});

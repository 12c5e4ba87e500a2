/** @jest-environment jsdom */
import {
  closePane,
  field,
  findButton,
  openPane,
  paste,
  press,
  previewRows,
  text,
  type,
} from "./openPane";

const TABLE =
  "Market,Side,Size,Entry,Leverage\nBTCUSDT,up,0.5,60000,10\nETHUSDT,short,3,3000,5\n,,,,\n";

let written: any;

const open = async () => {
  await openPane({
    createPositionsSheet: async (result) => {
      written = result;
      return { sheetName: "P", tableName: "P", rows: 1 };
    },
  });
  await paste(TABLE);
};

afterEach(closePane);

describe("a row of a table that was left out", () => {
  test("can be typed anew, and is read with the others", async () => {
    await open();
    expect(previewRows()).toEqual(["ETHUSDT Short 3"]);
    await press("Correct this row (2)");
    expect(field("Side").value).toBe("up");
    await type("Side", "long");
    await press("Read again");
    expect(previewRows()).toEqual(["BTCUSDT Long 0.5", "ETHUSDT Short 3"]);
    expect(findButton("Correct this row (2)")).toBeUndefined();
    await press("Create positions sheet");
    expect(written.format).toBe("Table of positions (CSV)");
    expect(written.findings).toContainEqual({
      severity: "info",
      row: 2,
      message: "typed by hand before writing",
    });
  });

  test("waits as typed where the person goes back", async () => {
    await open();
    await press("Correct this row (2)");
    await type("Side", "long");
    await press("Read again");
    await press("Back");
    await press("Go on checking");
    expect(previewRows()).toEqual(["BTCUSDT Long 0.5", "ETHUSDT Short 3"]);
  });

  test("stays out with the new reason where it is still wrong", async () => {
    await open();
    await press("Correct this row (2)");
    await type("Side", "long");
    await type("Size", "half");
    await press("Read again");
    expect(text()).toContain('Size: "half" is not a number');
    expect(findButton("Correct this row (2)")).toBeDefined();
  });

  test("stays as it was where the form is cancelled", async () => {
    await open();
    await press("Correct this row (2)");
    await type("Side", "long");
    await press("Cancel");
    await press("Correct this row (2)");
    expect(field("Side").value).toBe("up");
  });

  test("keeps corrections of other positions, and the focus on what came of it", async () => {
    await open();
    await press("Correct ETHUSDT Short");
    await type("Leverage", "7");
    await press("Apply");
    await press("Correct this row (2)");
    await type("Side", "long");
    await press("Read again");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(document.activeElement?.textContent).toContain("2 positions");
    await press("Create positions sheet");
    expect(written.positions.map(({ leverage }: any) => leverage)).toEqual(["10", "7"]);
  });

  test("is not taken for a formula", async () => {
    await open();
    await press("Correct this row (2)");
    await type("Market", "=1+1");
    await press("Read again");
    expect(previewRows()).toEqual(["ETHUSDT Short 3"]);
    expect(text()).toContain("is not a symbol");
  });
});

test("The headings of a second table cannot be typed into a position", async () => {
  await openPane();
  await paste(`${TABLE}Market,Side,Entry,Size\nSOLUSDT,long,150,10\n`);
  expect(text()).toContain("another table begins here");
  expect(findButton("Correct this row (2)")).toBeDefined();
  expect(findButton("Correct this row (5)")).toBeUndefined();
});

test("A row of JSON cannot be typed", async () => {
  await openPane();
  await paste(
    '[{"symbol":"BTCUSDT","positionAmt":"x","entryPrice":"1","marginType":"isolated","leverage":"1","isolatedMargin":"1","isolatedWallet":"1","liquidationPrice":"0","markPrice":"1","positionSide":"BOTH"}]'
  );
  expect(findButton("Correct this row (1)")).toBeUndefined();
});

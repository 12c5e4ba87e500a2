/** @jest-environment jsdom */
import { act } from "react";
import { SAMPLES } from "../../src/taskpane/samples";
import {
  alertText,
  cancelAtProgress,
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
  statusText,
  text,
  type,
  waitForRest,
  closePane,
} from "./openPane";

const ONE_POSITION = "Venue,Market,Side,Size,Entry\nBINANCE,BTCUSDT,long,0.5,60000\n";

afterEach(closePane);

describe("the first screen", () => {
  test("says what the add-in does in three lines", async () => {
    await openPane();
    expect(document.querySelectorAll("h1 + ul > li")).toHaveLength(3);
  });

  test("leaves the focus in the grid when the pane opens", async () => {
    await openPane({ hasPositionsTable: async () => true });
    expect(document.activeElement).toBe(document.body);
  });

  test("shows that it is step 1 of 3", async () => {
    await openPane();
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain("Import");
  });

  test("previews pasted text", async () => {
    await openPane();
    await paste(ONE_POSITION);
    expect(heading().textContent).toBe("Check the positions");
    expect(text()).toContain("From pasted text");
  });

  test("asks for text where the paste box is empty, and goes there", async () => {
    await openPane();
    await press("Preview pasted text");
    expect(describedBy("Or paste the text")).toContain("Paste positions here first");
    expect(document.activeElement).toBe(field("Or paste the text"));
  });

  test("keeps pasted text for the way back", async () => {
    await openPane();
    await paste(ONE_POSITION);
    await press("Back");
    expect(field("Or paste the text").value).toBe(ONE_POSITION);
  });

  test("previews a large paste at once, without putting it into the box", async () => {
    await openPane();
    const rows = "BINANCE,BTCUSDT,long,0.5,60000\n".repeat(5000);
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => ONE_POSITION + rows } });
    await act(async () => void field("Or paste the text").dispatchEvent(event));
    while (heading().textContent !== "Check the positions") await waitForRest();
    expect(event.defaultPrevented).toBe(true);
    expect(text()).toContain("5001 positions");
  });

  test("leaves a small paste to the box", async () => {
    await openPane();
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => ONE_POSITION } });
    await act(async () => void field("Or paste the text").dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  test("previews a dropped file under its name", async () => {
    await openPane();
    await drop(fileOf("mine.csv", ONE_POSITION));
    expect(text()).toContain("From mine.csv");
  });

  test("reads a dropped file in UTF-16", async () => {
    await openPane();
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ONE_POSITION, "utf16le")]);
    await drop(fileOf("utf16.csv", utf16));
    expect(text()).toContain("BTCUSDT");
  });

  test("refuses several files at once and says so", async () => {
    await openPane();
    await drop(fileOf("a.csv", ONE_POSITION), fileOf("b.csv", ONE_POSITION));
    expect(alertText()).toContain("Drop one file at a time.");
  });

  test("refuses an empty file by its name", async () => {
    await openPane();
    await drop(fileOf("void.csv", ""));
    expect(alertText()).toContain("void.csv is empty.");
  });

  test("refuses a workbook with the importer's own words", async () => {
    await openPane();
    await drop(fileOf("book.xlsx", "PK\u0003\u0004rest"));
    expect(alertText()).toContain("save the sheet as CSV UTF-8");
  });

  test("says what could not be read and lets the message be dismissed", async () => {
    await openPane();
    await paste("hello there");
    expect(alertText()).toContain("The positions could not be read");
    await press("Dismiss");
    expect(alertText()).toBeUndefined();
  });

  test("offers every sample and previews the one that is pressed", async () => {
    const asked: string[] = [];
    await openPane({
      fetchSample: async (name) => {
        asked.push(name);
        return ONE_POSITION;
      },
    });
    for (const { title } of SAMPLES) expect(findButton(title)).toBeDefined();
    await press("Bybit");
    expect(asked).toEqual(["bybit-positions.json"]);
    expect(heading().textContent).toBe("Check the positions");
  });

  test("offers the template as a CSV file", async () => {
    await openPane();
    const link = document.querySelector<HTMLAnchorElement>("a[download]");
    expect(link?.getAttribute("href")).toBe("blob:template");
    expect(link?.download).toBe("isomargin-positions.csv");
  });

  test("announces reading, and takes no second order meanwhile", async () => {
    let asked = 0;
    const fetchSample = () => {
      asked += 1;
      return new Promise<string>(() => undefined);
    };
    await openPane({ fetchSample });
    await press("Bybit");
    await press("Bybit");
    expect(statusText()).toBe("Reading the positions");
    expect(document.querySelector('[role="progressbar"]')).not.toBeNull();
    expect(asked).toBe(1);
  });

  test("shows how far a large file is read, stays alive, and stops when told to", async () => {
    const rows = "BINANCE,BTCUSDT,long,0.5,60000\n".repeat(60_000);
    await openPane();
    const cancelled = cancelAtProgress();
    await letGo(fileOf("large.csv", `Venue,Market,Side,Size,Entry\n${rows}`));
    await cancelled;
    await waitForRest();
    expect(document.querySelector('[role="progressbar"]')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await waitForRest();
    expect(heading().textContent).toBe("Bring in your positions");
    expect(alertText()).toBeUndefined();
  });

  test("hides the shortcut to scenarios in a workbook without positions", async () => {
    await openPane();
    expect(findButton("Compare scenarios")).toBeUndefined();
  });

  test("opens scenarios at once in a workbook that has a Positions table", async () => {
    await openPane({ hasPositionsTable: async () => true });
    await press("Compare scenarios");
    expect(heading().textContent).toBe("Set the assumptions");
  });

  test("stays usable where the workbook cannot be asked for its tables", async () => {
    await openPane({ hasPositionsTable: () => Promise.reject(new Error("no")) });
    expect(heading().textContent).toBe("Bring in your positions");
    expect(alertText()).toBeUndefined();
  });

  test("clears the hint of the paste box as soon as something is typed", async () => {
    await openPane();
    await press("Preview pasted text");
    await type("Or paste the text", "x");
    expect(describedBy("Or paste the text")).not.toContain("Paste positions here first");
  });
});

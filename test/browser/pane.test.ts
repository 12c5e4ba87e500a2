import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { servedInBrowser } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the pane in a browser", () => {
  const open = servedInBrowser();
  let book: WorkbookPage;

  beforeEach(async () => {
    book = await open();
  });

  afterEach(() => book.close());

  const frame = (): Frame => book.page.frames().find((one) => one.url().includes("taskpane"))!;
  const button = (name: string | RegExp) => book.pane.getByRole("button", { name });
  const openTab = (name: string) => book.pane.getByRole("tab", { name, exact: true }).click();

  /** Goes through the tabs and the steps of the main flow; `look` is called on each screen. */
  async function visit(look: (screen: string) => Promise<void>): Promise<void> {
    await look("start");
    await openTab("Functions");
    await button(/^ISOLIQ/).waitFor();
    await look("functions");
    await button(/^PARTIALCLOSE/).click();
    await look("function");
    await button("Insert into the selected cell").click();
    await book.pane.getByText("Example inserted").waitFor();
    await look("inserted");
    await button("Insert into the selected cell").click();
    await button("Keep it").waitFor();
    await look("occupied");
    await button("Keep it").click();
    await openTab("Health");
    await book.pane.getByText(/functions registered/).waitFor();
    await look("health");
    await openTab("Positions");
    await book.pane.getByText("Binance", { exact: true }).first().click();
    await button("Create positions sheet").waitFor();
    await look("preview");
    await button("Create positions sheet").click();
    await book.pane.getByText("Positions sheet created").waitFor();
    await look("assumptions");
    const groups = book.pane.getByRole("tabpanel", { name: "Positions" }).locator("summary");
    for (const group of await groups.all()) await group.click();
    await book.pane.getByLabel("Capital").fill("much");
    await button("Preview strategies").click();
    await book.pane.getByText("Enter a number above 0.").waitFor();
    await look("assumptions refused");
    await book.pane.getByLabel("Capital").fill("10000");
    await button("Preview strategies").click();
    await book.pane.getByText("Compare the strategies").waitFor();
    await look("strategies");
    await button("Create scenario comparison").click();
    await book.pane.getByText("Scenario comparison created").waitFor();
    await look("finished");
    await openTab("Review");
    await button("Create review sheet").waitFor();
    await look("review");
  }

  /** Goes through what an import may ask, and how it lets a person correct; `look` is called on each screen. */
  async function visitQuestions(look: (screen: string) => Promise<void>): Promise<void> {
    await book.pane.getByText("A messy CSV").click();
    await button("Create positions sheet").waitFor();
    await button(/^Correct this row/)
      .first()
      .click();
    await look("rows left out");
    await button(/^Correct BTCUSDT/)
      .first()
      .click();
    await look("correction");
    await button("Back").click();
    await paste("Coin pair,Exposure,Opened at,Lev\nBTCUSDT,0.5,60000,10\n");
    await book.pane.getByText("Choose the columns").waitFor();
    await look("columns");
    await button("Back").click();
    await paste(
      "Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID\n" +
        "2026-03-01 12:00:00,BTCUSDT,SELL,61000,0.1,6100,3.05 USDT,100,false,false,2,2\n"
    );
    await button("Create history sheet").waitFor();
    await look("history");
    await button("Back").click();
    await book.pane.getByText("A Hyperliquid address").click();
    await look("address");
  }

  async function visitAll(look: (screen: string) => Promise<void>): Promise<void> {
    await visitQuestions(look);
    await visit(look);
  }

  async function paste(text: string): Promise<void> {
    await book.pane.getByLabel("Or paste the text").fill(text);
    await button("Preview pasted text").click();
  }

  describe("axe finds nothing on any screen", () => {
    async function expectNoViolations(screen: string): Promise<void> {
      await settled();
      await frame().evaluate(AXE);
      const { violations } = await frame().evaluate<AxeResults>("axe.run(document)");
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect([screen, found]).toEqual([screen, []]);
    }

    it("in light colours", async () => {
      await visitAll(expectNoViolations);
    });

    it("in dark colours", async () => {
      await book.page.getByRole("button", { name: "Switch to dark" }).click();
      await eventually(async () => expect(await isDark()).toBe(true));
      await visitAll(expectNoViolations);
    });

    it("in the forced colours of a contrast theme", async () => {
      await book.page.emulateMedia({ forcedColors: "active" });
      await visitAll(expectNoViolations);
    });
  });

  it("is as wide as a pane of 320 pixels, without scrolling sideways", async () => {
    await book.page.evaluate(() => {
      document.getElementById("task-pane")!.style.width = "320px";
    });
    await eventually(async () =>
      expect(await frame().evaluate(() => innerWidth)).toBeLessThanOrEqual(320)
    );
    await visitAll(async (screen) => {
      const { wanted, given } = await frame().evaluate(() => ({
        wanted: document.documentElement.scrollWidth,
        given: innerWidth,
      }));
      expect([screen, wanted]).toEqual([screen, given]);
    });
  });

  it("moves nothing for a person who wants less motion", async () => {
    await book.page.emulateMedia({ reducedMotion: "reduce" });
    await visitAll(async (screen) => {
      const moving = await frame().evaluate(() => {
        const seconds = (text: string) =>
          Math.max(...text.split(",").map((one) => parseFloat(one)));
        return [...document.querySelectorAll("*")]
          .filter((element) => {
            const style = getComputedStyle(element);
            const animated = style.animationName !== "none" && seconds(style.animationDuration);
            return Math.max(Number(animated), seconds(style.transitionDuration)) > 0.001;
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect([screen, moving]).toEqual([screen, []]);
    });
  });

  it("is worked by the keyboard alone, from a sample to the finished comparison", async () => {
    await frame().evaluate(() => document.getElementById("tab-positions")?.focus());
    const keys = book.page.keyboard;
    await tabTo(/^Binance/);
    await keys.press("Enter");
    await button("Create positions sheet").waitFor();
    await hasFocus("Check the positions");
    await tabTo(/^Create positions sheet/);
    await keys.press("Enter");
    await book.pane.getByText("Positions sheet created").waitFor();
    await tabTo(/^Capital/);
    await keys.press("Control+A");
    await keys.type("10000");
    await tabTo(/^Preview strategies/);
    await keys.press("Enter");
    await hasFocus("Compare the strategies");
    await tabTo(/^Create scenario comparison/);
    await keys.press("Enter");
    await book.pane.getByText("Scenario comparison created").waitFor();
    expect(await book.sheetNames()).toEqual(expect.arrayContaining(["Positions", "Scenarios"]));
  });

  it("lets the keyboard find a function and put its example into the selected cell", async () => {
    await book.click("C3");
    await frame().evaluate(() => document.getElementById("tab-positions")?.focus());
    const keys = book.page.keyboard;
    await keys.press("ArrowRight");
    await keys.press("ArrowRight");
    await button(/^ISOLIQ/).waitFor();
    await tabTo(/^Search functions/);
    await keys.type("liquidated cross");
    await tabTo(/^CROSSLIQ/);
    await keys.press("Enter");
    await tabTo(/^Insert into the selected cell/);
    await keys.press("Enter");
    await book.pane.getByText("The formula is in Sheet1!C3").waitFor();
    await book.shows("C3", [[expect.stringMatching(/^40201\.005/)]]);
  });

  it("keeps within its content security policy, and so does the workbook around it", async () => {
    const violations = await reportedViolations(book.page);
    await visitAll(async () => undefined);
    await book.page.getByRole("button", { name: "Switch to dark" }).click();
    expect(violations()).toEqual([]);
    expect(book.problems).toEqual([]);
  });

  it("runs no script that is written into the page: the policy is in force", async () => {
    const violations = await reportedViolations(book.page);
    const ran = await frame().evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      return "ranInline" in window;
    });
    expect(ran).toBe(false);
    await eventually(async () =>
      expect(violations()).toContainEqual(expect.stringMatching(/^script-src/))
    );
  });

  it("leaves React aside while Excel runs the page unseen, and loads it when it is shown", async () => {
    const requested: string[] = [];
    book.page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await book.page.getByRole("button", { name: "Close task pane" }).click();
    await frame().evaluate(() => location.reload());
    await eventually(async () => expect(requested).toContain("/addin/taskpane.js"));
    await book.type("A1", '=ISOLIQ("long",60000,0.5,10)');
    await book.shows("A1", [[expect.stringMatching(/^54271\.35/)]]);
    await book.page.waitForTimeout(1000);
    expect(requested).not.toContain("/addin/pane.js");
    await book.page.getByRole("button", { name: "Task pane", exact: true }).click();
    await book.pane.getByText("Bring in your positions").waitFor();
    expect(requested).toContain("/addin/pane.js");
  });

  /** Waits until nothing fades any more: half-faded text has too little contrast for a moment. */
  async function settled(): Promise<void> {
    await eventually(async () => {
      const states = await frame().evaluate(() =>
        document.getAnimations().map(({ playState }) => playState)
      );
      expect(states).not.toContain("running");
    });
  }

  async function isDark(): Promise<boolean> {
    return frame().evaluate(() => {
      const colour = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
      return /rgb\((\d|[1-6]\d), /.test(colour.backgroundColor);
    });
  }

  /** Name of what has the focus in the pane. */
  async function focused(): Promise<string> {
    return frame().evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim();
    });
  }

  async function hasFocus(name: string): Promise<void> {
    await eventually(async () => expect(await focused()).toBe(name));
  }

  /** Presses Tab until what has the focus has this name. */
  async function tabTo(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await book.page.keyboard.press("Tab");
      const here = await focused();
      if (name.test(here)) return;
      passed.push(here.slice(0, 30));
    }
    throw new Error(`Tab does not lead to ${name}; it leads to ${passed.join(", ")}`);
  }
});

/** Collects what the page and its frames refuse by their policies from now on. */
async function reportedViolations(page: Page): Promise<() => string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) => violations.push(text));
  const listen = () =>
    addEventListener("securitypolicyviolation", (event) =>
      (top as unknown as { reportViolation(text: string): void }).reportViolation(
        `${event.violatedDirective}: ${event.blockedURI}`
      )
    );
  for (const frame of page.frames()) await frame.evaluate(listen);
  return () => violations;
}

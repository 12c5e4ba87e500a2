import { describeInBrowser } from "./chromium";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

describeInBrowser("keys, name box and formula bar", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  beforeEach(() => book.startAfresh());

  afterEach(() => expect(book.problems).toEqual([]));

  const nameBox = () => book.page.getByRole("textbox", { name: "Name box" });

  const nameBoxSays = (name: string) =>
    eventually(async () => expect(await nameBox().inputValue()).toBe(name));

  async function enterName(text: string): Promise<void> {
    await nameBox().fill(text);
    await book.press("Enter");
  }

  it("lead through the sheet as in Excel", async () => {
    await book.type("A1", "1");
    await book.type("C4", "2");
    for (const [from, keys, to] of [
      ["B2", "Control+End", "C4"],
      ["B2", "Control+Home", "A1"],
      ["C2", "Home", "A2"],
      ["C1", "Control+ArrowDown", "C4"],
    ] as const) {
      await book.goTo(from);
      await book.press(keys);
      await nameBoxSays(to);
    }
  });

  it("enter the date, edit with F2, Home and End, clear with Delete", async () => {
    await book.goTo("A1");
    await book.press("Control+;");
    await book.type("A2", "=A1-TODAY()");
    await book.shows("A2", [["0"]]);
    await book.type("B1", "=20");
    await book.goTo("B1");
    await book.press("F2");
    await book.press("Home");
    await book.press("ArrowRight");
    await book.page.keyboard.type("1+");
    await book.press("End");
    await book.page.keyboard.type("0");
    await book.press("Enter");
    await book.holds("B1", "=1+200");
    await book.goTo("B1");
    await book.press("Delete");
    await book.shows("B1", [[""]]);
  });

  it("jump by the name box to an address, a far one too, and to a name that it gives", async () => {
    await book.select("B2", "C3");
    await enterName("stops");
    await book.says("“stops” is the name of Sheet1!$B$2:$C$3 now.");
    await enterName("AZ5000");
    await book.page.keyboard.type("7");
    await book.press("Enter");
    await book.shows("AZ5000", [["7"]]);
    await enterName("STOPS");
    await nameBoxSays("B2:C3");
    await enterName("no such name");
    await book.says("“no such name” is no cell");
    await nameBoxSays("B2:C3");
  });

  it("type into the formula bar what a person adds to the formula there", async () => {
    await book.type("B2", "=1+2");
    await book.click("B2");
    const { right, middle } = await nameBox().evaluate((box) => {
      const place = box.getBoundingClientRect();
      return { right: place.right, middle: place.top + place.height / 2 };
    });
    await book.page.mouse.click(right + 300, middle);
    await book.drawn();
    await book.page.keyboard.type("+10");
    await book.press("Enter");
    await book.holds("B2", "=1+2+10");
    await book.shows("B2", [["13"]]);
  });
});

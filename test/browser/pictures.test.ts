import fs from "node:fs";
import path from "node:path";
import { eventually } from "./eventually";
import { openForAll } from "./openedWorkbook";
import type { WorkbookPage } from "./WorkbookPage";

const DOCS = path.resolve(__dirname, "../../docs");
const PICTURES = path.join(DOCS, "pictures");

/** Names of pictures that the pages below docs/ and the README show. */
function shownPictures(): string[] {
  const pages = fs
    .readdirSync(DOCS)
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(DOCS, name));
  const texts = [...pages, path.join(DOCS, "../README.md")].map((page) =>
    fs.readFileSync(page, "utf8")
  );
  const names = texts.flatMap((text) => [...text.matchAll(/pictures\/([\w-]+\.png)/g)]);
  return [...new Set(names.map(([, name]) => name!))];
}

it("every picture that the documentation shows is there, and no other", () => {
  expect(fs.readdirSync(PICTURES).sort()).toEqual(shownPictures().sort());
});

const describePictures = process.env.UPDATE_PICTURES ? describe : undefined;

/** `npm run pictures`: takes the pictures anew, from a sample to the whole set of sheets. */
describePictures?.("the pictures of the documentation", () => {
  let book: WorkbookPage;
  openForAll((opened) => (book = opened));

  const button = (name: string) => book.pane.getByRole("button", { name });
  const picture = async (name: string) => {
    await book.drawn();
    await book.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  };

  it("are taken", async () => {
    await picture("start");
    await book.pane.getByText("Binance", { exact: true }).first().click();
    await button("Create positions sheet").waitFor();
    await picture("preview");
    await button("Create positions sheet").click();
    const capital = book.pane.getByLabel("Capital");
    // The pane proposes a capital once it has read the table.
    await eventually(async () => expect(await capital.inputValue()).not.toBe(""));
    await capital.fill("150000");
    await picture("positions");
    await button("Preview strategies").click();
    await book.pane.getByRole("heading", { name: "Compare the strategies" }).waitFor();
    await button("Create scenario comparison").click();
    await book.pane.getByRole("heading", { name: "Your comparison is ready" }).waitFor();
    await book.page.locator(".chart svg").first().waitFor();
    await picture("workbench");
    await book.page.mouse.move(500, 500);
    await book.page.mouse.wheel(0, 420);
    await picture("scenarios");
    await button("Create dashboard").click();
    await book.pane.getByText("The sheet “Dashboard” is in the workbook.").first().waitFor();
    await book.page.locator(".chart svg").first().waitFor();
    await picture("dashboard");
    await book.pane.getByRole("tab", { name: "Review", exact: true }).click();
    await book.pane.getByText("Write proposal").first().waitFor();
    await picture("review");
  });
});

/** @jest-environment jsdom */
import type { ReviewItem } from "../../../src/commands/review";
import { SheetsError } from "../../../src/sheets";
import type { ReviewServices } from "../../../src/taskpane/review/ReviewServices";
import { alertText, closePane, findButton, openPane, openTab, panelOf, press } from "../openPane";
import { reviewServices } from "./services";

async function toReview(changed: Partial<ReviewServices> = {}, locale = "en-US"): Promise<void> {
  await openPane({ review: reviewServices(changed), locale });
  await openTab("Review");
}

const panelText = () => panelOf("Review").textContent ?? "";
const cards = () => [...panelOf("Review").querySelectorAll("ol > li")];

afterEach(closePane);

test("The Review tab lists what to do next, ranked, each with its reason and a button", async () => {
  await toReview();
  const { items } = await reviewServices().readReview();
  expect(items.length).toBeGreaterThan(1);
  expect(cards()).toHaveLength(items.length);
  items.forEach((item, index) => {
    const said = cards()[index]?.textContent ?? "";
    expect(said).toMatch(new RegExp(`^${index + 1}\\. `));
    expect(said).toContain(item.action);
    expect(said).toContain(item.reason);
  });
  const first = items[0]!;
  expect(findButton(`Write proposal: ${first.action}, ${first.label}`)).toBeDefined();
});

test("The figures of a review are written as the user's locale writes them", async () => {
  await toReview({}, "de-DE");
  const { items } = await reviewServices().readReview({}, "de-DE");
  expect(items[0]!.reason).toMatch(/\d,\d/);
  expect(items[0]!.reason).not.toMatch(/\d,\d{3}\./);
  expect(cards()[0]?.textContent).toContain(items[0]!.reason);
});

test("A proposal is written for the item whose button is pressed, into the table that was read", async () => {
  const written: [ReviewItem, string | undefined][] = [];
  const { writeProposal } = reviewServices();
  await toReview({
    writeProposal: (item, table) => {
      written.push([item, table]);
      return writeProposal(item, table);
    },
  });
  await press("Write proposal");
  const [first] = (await reviewServices().readReview()).items;
  expect(written).toEqual([[first, "Positions"]]);
  expect(panelText()).toContain("Proposal written");
  expect(cards()[0]?.textContent).toContain("Written as a proposal");
});

test("Clearing names what was removed, and the items may be written again", async () => {
  await toReview();
  await press("Write proposal");
  await press("Clear proposals");
  expect(panelText()).toContain("Removed from the table Positions: Proposed margin.");
  expect(panelText()).not.toContain("Written as a proposal");
});

test("An item without a figure says so in place of a button", async () => {
  const [first] = (await reviewServices().readReview()).items;
  await toReview({
    readReview: async () => ({
      tableName: "Positions",
      positions: 1,
      items: [{ ...first!, proposals: [] }],
    }),
  });
  expect(findButton("Write proposal")).toBeUndefined();
  expect(panelText()).toContain("No figure answers this");
});

test("A book that keeps every rule is told so", async () => {
  await toReview({
    readReview: async () => ({ tableName: "Positions", positions: 3, items: [] }),
  });
  expect(panelText()).toContain("All 3 positions keep every rule.");
});

test("A workbook without positions is no error, and says what comes first", async () => {
  await toReview({
    readReview: () => Promise.reject(new SheetsError("noPositionsTable", "There is no table.")),
  });
  expect(alertText()).toBeUndefined();
  expect(panelText()).toContain("import positions first");
  expect(findButton("Create review sheet")).toBeUndefined();
});

test("What cannot be written is explained, and the list stays", async () => {
  await toReview({
    writeProposal: () =>
      Promise.reject(new SheetsError("failed", "Row 3 now holds another position.")),
  });
  await press("Write proposal");
  expect(alertText()).toContain("The proposal was not written");
  expect(alertText()).toContain("Row 3 now holds another position.");
  expect(cards().length).toBeGreaterThan(0);
});

test("Reading again, and coming back to the tab, read the workbook as it is now", async () => {
  let readings = 0;
  const { readReview } = reviewServices();
  await toReview({
    readReview: () => {
      readings += 1;
      return readReview();
    },
  });
  await press("Read again");
  await openTab("Positions");
  await openTab("Review");
  expect(readings).toBe(3);
});

test("A review sheet is created and named", async () => {
  await toReview();
  await press("Create review sheet");
  expect(panelText()).toContain("The sheet “Review” has the same rules as live formulas");
});

import { createPositionsSheet } from "../../../src/commands/job";
import {
  clearProposals,
  readReview,
  writeProposal,
  type ReviewItem,
} from "../../../src/commands/review";
import { IMPORTED_AT } from "../../scenario/books";
import { Embedded, type Answer } from "../embedded";
import { everythingIn } from "../everythingIn";
import { reviewBook } from "./reviewBook";

const BOOK = reviewBook(1, 9);
const source = { importedAt: IMPORTED_AT };

async function prepared(book = BOOK): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet(book, undefined, source);
  await embedded.workbook.settled();
  return embedded;
}

async function itemOf(kind: ReviewItem["kind"]): Promise<ReviewItem> {
  const { items } = await readReview({ table: "Positions" });
  return items.find((item) => item.kind === kind)!;
}

function header(embedded: Embedded): string[] {
  return embedded.workbook.tables[0]!.columns.map(({ name }) => name);
}

function cell(embedded: Embedded, row: number, name: string) {
  const { area } = embedded.workbook.tables[0]!;
  return embedded.value(
    "Positions",
    area.row + 1 + row,
    area.column + header(embedded).indexOf(name)
  );
}

const refusal: Answer = {
  Results: [],
  TraceIds: [],
  Error: { Code: "GeneralException", Message: "refused", Location: "", ActionIndex: 0 },
};

/** Refuses the n-th request when a share of its actions is done; later ones go through. */
function refuse(embedded: Embedded, failing: number, share: number): void {
  embedded.requests = 0;
  embedded.intercept = async (request, proceed) => {
    if (embedded.requests !== failing) return proceed(request);
    embedded.intercept = (later, run) => run(later);
    const done = Math.floor(request.Actions.length * share);
    if (done) await proceed({ ...request, Actions: request.Actions.slice(0, done) });
    return refusal;
  };
}

describe("a proposal", () => {
  it("is written into a column of its own at the end of the table; what is typed stays", async () => {
    const embedded = await prepared();
    const before = header(embedded);
    const item = await itemOf("addMargin");
    const margin = cell(embedded, item.at.row, "Margin");
    expect(await writeProposal(item, "Positions")).toEqual({
      tableName: "Positions",
      columns: ["Proposed margin"],
      cells: 1,
    });
    await embedded.workbook.settled();
    expect(header(embedded)).toEqual([...before, "Proposed margin"]);
    expect(cell(embedded, item.at.row, "Proposed margin")).toBe(item.proposals[0]!.value);
    expect(cell(embedded, item.at.row, "Margin")).toBe(margin);
    embedded.close();
  });

  it("joins the proposals that are there already", async () => {
    const embedded = await prepared();
    const margin = await itemOf("addMargin");
    const stop = await itemOf("tightenStop");
    await writeProposal(margin);
    await writeProposal(stop);
    await embedded.workbook.settled();
    expect(header(embedded).slice(-2)).toEqual(["Proposed margin", "Proposed stop"]);
    expect(cell(embedded, margin.at.row, "Proposed margin")).toBe(margin.proposals[0]!.value);
    expect(cell(embedded, stop.at.row, "Proposed stop")).toBe(stop.proposals[0]!.value);
    embedded.close();
  });

  it("writes all rows between which margin moves", async () => {
    const embedded = await prepared();
    const item = await itemOf("moveMargin");
    expect(item.proposals.length).toBeGreaterThan(1);
    await writeProposal(item);
    await embedded.workbook.settled();
    for (const { at, value } of item.proposals) {
      expect(cell(embedded, at.row, "Proposed margin")).toBe(value);
    }
    embedded.close();
  });

  it("is refused where the row holds another position by now", async () => {
    const embedded = await prepared();
    const item = await itemOf("addMargin");
    const { area } = embedded.workbook.tables[0]!;
    const size = area.column + header(embedded).indexOf("Size");
    embedded.workbook.setInputs(embedded.sheet("Positions"), area.row + 1 + item.at.row, size, [
      [1234],
    ]);
    await embedded.workbook.settled();
    const before = everythingIn(embedded);
    await expect(writeProposal(item)).rejects.toThrow(
      /^Row \d+ of table Positions no longer holds .+ Review the positions again/
    );
    expect(everythingIn(embedded)).toEqual(before);
    embedded.close();
  });

  it("is refused on a protected sheet, with what to lift", async () => {
    const embedded = await prepared();
    const item = await itemOf("addMargin");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Positions").protection.protect();
      await context.sync();
    });
    await expect(writeProposal(item)).rejects.toThrow(
      'The sheet "Positions" is protected. Choose Review > Unprotect Sheet'
    );
    embedded.close();
  });

  it("says so where an item has no figure to write", async () => {
    const embedded = await prepared();
    const item = await itemOf("addMargin");
    await expect(writeProposal({ ...item, proposals: [] })).rejects.toThrow(
      "There is no figure to write: this item asks for a decision."
    );
    embedded.close();
  });

  it.each([0, 0.3, 0.7, 1])(
    "leaves the workbook as it was when %d of the n-th request are done",
    async (share) => {
      const trial = await prepared();
      trial.requests = 0;
      const item = await itemOf("reduceLeverage");
      trial.requests = 0;
      await writeProposal(item);
      const { requests } = trial;
      trial.close();
      expect(requests).toBeGreaterThanOrEqual(4);
      for (let failing = 1; failing <= requests; failing += 1) {
        const embedded = await prepared();
        const before = everythingIn(embedded);
        refuse(embedded, failing, share);
        await expect(writeProposal(item)).rejects.toThrow(
          /^Writing the proposal failed\. Excel refused a step/
        );
        await embedded.workbook.settled();
        expect([failing, everythingIn(embedded)]).toEqual([failing, before]);
        embedded.close();
      }
    }
  );
});

describe("clearing proposals", () => {
  it("takes their columns away and leaves the table as it was", async () => {
    const embedded = await prepared();
    const before = embedded.snapshot();
    const columns = header(embedded);
    await writeProposal(await itemOf("reduceLeverage"));
    await writeProposal(await itemOf("tightenStop"));
    expect(await clearProposals()).toEqual({
      tableName: "Positions",
      columns: ["Proposed margin", "Proposed leverage", "Proposed stop"],
    });
    await embedded.workbook.settled();
    expect(header(embedded)).toEqual(columns);
    expect(embedded.snapshot()).toEqual(before);
    embedded.close();
  });

  it("leaves a column of the user's beside the proposals where it is", async () => {
    const embedded = await prepared();
    await writeProposal(await itemOf("addMargin"));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Positions").columns.add(undefined, undefined, "Desk");
      await context.sync();
    });
    await clearProposals();
    await embedded.workbook.settled();
    expect(header(embedded).slice(-1)).toEqual(["Desk"]);
    expect(header(embedded)).not.toContain("Proposed margin");
    embedded.close();
  });

  it("does nothing where there are none", async () => {
    const embedded = await prepared();
    const before = everythingIn(embedded);
    expect(await clearProposals()).toEqual({ tableName: "Positions", columns: [] });
    expect(everythingIn(embedded)).toEqual(before);
    embedded.close();
  });

  it.each([0, 0.5, 1])(
    "keeps the proposals when %d of the n-th request are done",
    async (share) => {
      const proposed = async () => {
        const embedded = await prepared();
        await writeProposal(await itemOf("reduceLeverage"));
        await embedded.workbook.settled();
        embedded.requests = 0;
        return embedded;
      };
      const trial = await proposed();
      await clearProposals();
      const { requests } = trial;
      trial.close();
      for (let failing = 1; failing <= requests; failing += 1) {
        const embedded = await proposed();
        const before = embedded.snapshot();
        refuse(embedded, failing, share);
        await expect(clearProposals()).rejects.toThrow(/^Clearing the proposals failed\./);
        await embedded.workbook.settled();
        expect([failing, header(embedded), embedded.snapshot()]).toEqual([
          failing,
          [...header(embedded).slice(0, -2), "Proposed margin", "Proposed leverage"],
          before,
        ]);
        embedded.close();
      }
    }
  );
});

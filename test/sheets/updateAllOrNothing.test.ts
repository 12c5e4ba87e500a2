import { createPositionsSheet, undoUpdate, updatePositionsSheet } from "../../src/commands/job";
import type { ImportResult, Position } from "../../src/importing";
import { IMPORTED_AT, position, SMALL_BOOK } from "../scenario/books";
import { Embedded, type Answer } from "./embedded";
import { everythingIn } from "./everythingIn";

const [btc, pepe, coin] = SMALL_BOOK.map((one) => ({ ...one })) as [Position, Position, Position];

/** One row changes, one vanishes, one stays, one is new; the account takes a column of its own. */
const RESULT: ImportResult = {
  format: "Binance USD-M positions (positionRisk v3)",
  venue: "BINANCE",
  positions: [
    { ...btc, size: "0.75", margin: undefined, account: "main", provenance: { mark: "derived" } },
    { ...coin, mark: "44100" },
    position({ market: "BINANCE:ETHUSDT", symbol: "ETHUSDT", size: "4", entry: "3000" }),
  ],
  findings: [{ severity: "warning", row: 2, message: "the margin is above the value" }],
  rowsRead: 3,
  flatRowsDropped: 0,
};

const refusal: Answer = {
  Results: [],
  TraceIds: [],
  Error: { Code: "GeneralException", Message: "refused", Location: "Range", ActionIndex: 0 },
};

const work = () => updatePositionsSheet(RESULT, undefined, { importedAt: IMPORTED_AT });

async function prepared(): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet([btc, pepe, coin], undefined, { importedAt: IMPORTED_AT });
  const [table] = embedded.workbook.tables;
  const { row, rows } = table!.area;
  embedded.workbook.setInput(table!.sheet, row + rows + 1, 0, "my remarks below");
  await embedded.workbook.settled();
  embedded.requests = 0;
  return embedded;
}

/** How many requests a piece of work takes in a workbook made for it. */
async function requestsOf(steps: (embedded: Embedded) => Promise<unknown>): Promise<number> {
  const embedded = await prepared();
  await steps(embedded);
  embedded.close();
  return embedded.requests;
}

/** Refuses one request, after so much of it has been done. */
function refuse(embedded: Embedded, failing: number, share: number): void {
  embedded.intercept = async (request, proceed) => {
    if (embedded.requests !== failing) return proceed(request);
    embedded.intercept = (later, run) => run(later);
    const done = Math.ceil(request.Actions.length * share);
    if (done > 0) await proceed({ ...request, Actions: request.Actions.slice(0, done) });
    return refusal;
  };
}

const SHARES = [0, 0.2, 0.5, 0.9, 1];

describe("an update, all or nothing", () => {
  it("touches rows, columns and lines in these tests", async () => {
    const embedded = await prepared();
    expect(await work()).toMatchObject({
      added: ["BINANCE:ETHUSDT long"],
      changed: [{ label: "BINANCE:BTCUSDT long" }, { label: "BINANCE:BTCUSD_PERP long" }],
      vanished: ["BINANCE:1000PEPEUSDT short"],
    });
    expect(embedded.workbook.tables[0]!.columns.at(-1)?.name).toBe("Account");
    embedded.close();
  });

  it.each(SHARES)(
    "leaves the workbook as it was when %d of the n-th request are done",
    async (share) => {
      const requests = await requestsOf(work);
      expect(requests).toBeGreaterThanOrEqual(5);
      for (let failing = 1; failing <= requests; failing += 1) {
        const embedded = await prepared();
        const before = everythingIn(embedded);
        refuse(embedded, failing, share);
        await expect(work()).rejects.toThrow(
          /^Updating the positions failed\. Excel refused a step/
        );
        await embedded.workbook.settled();
        expect([failing, everythingIn(embedded)]).toEqual([failing, before]);
        embedded.close();
      }
    }
  );

  it.each(SHARES)(
    "can be undone again when %d of the n-th request of an undo are done",
    async (share) => {
      const requests = await requestsOf(async (embedded) => {
        await work();
        embedded.requests = 0;
        await undoUpdate();
      });
      expect(requests).toBeGreaterThanOrEqual(5);
      for (let failing = 1; failing <= requests; failing += 1) {
        const embedded = await prepared();
        const before = everythingIn(embedded);
        await work();
        embedded.requests = 0;
        refuse(embedded, failing, share);
        await expect(undoUpdate()).rejects.toThrow(/^Restoring the positions failed/);
        expect(await undoUpdate()).toEqual({ tableName: "Positions" });
        await embedded.workbook.settled();
        expect([failing, everythingIn(embedded)]).toEqual([failing, before]);
        embedded.close();
      }
    }
  );

  it("says so where taking back fails too", async () => {
    const embedded = await prepared();
    embedded.intercept = async (request, proceed) =>
      embedded.requests < 6 ? proceed(request) : refusal;
    await expect(work()).rejects.toThrow(
      /Table Positions could not be put back: use Undo in Excel, or close without saving\.$/
    );
    embedded.close();
  });
});

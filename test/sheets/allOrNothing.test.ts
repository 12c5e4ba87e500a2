import {
  createHistorySheet,
  createPositionsSheet,
  createScenarioSheet,
} from "../../src/commands/job";
import { importHistory } from "../../src/importing";
import { IMPORTED_AT, SMALL_BOOK } from "../scenario/books";
import { Embedded, type Answer } from "./embedded";

const book = SMALL_BOOK.map((one) => ({ ...one }));
/** Sheets of one test name the same minute, however long it takes. */
const source = { importedAt: IMPORTED_AT };

const history = importHistory(
  [
    "Time,Type,Amount,Asset,Symbol,Transaction ID",
    "2026-07-01 08:00:00,FUNDING_FEE,-1.25,USDT,BTCUSDT,1",
  ].join("\n")
);

/** A refusal as Excel answers it. */
const refusal = (code: string): Answer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: `refused: ${code}`, Location: "Range.formulas", ActionIndex: 0 },
});

/** The work, and which of its requests fills the new sheet. */
const JOBS: [string, () => Promise<unknown>, number][] = [
  ["the positions sheet", () => createPositionsSheet(book, undefined, source), 3],
  ["the history sheet", () => createHistorySheet(history, undefined, source), 3],
  ["the scenario comparison", () => createScenarioSheet({ capital: 10_000 }), 5],
];

/** A workbook that has a Positions sheet already: names collide. */
async function prepared(): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet(book, undefined, source);
  await embedded.workbook.settled();
  embedded.requests = 0;
  return embedded;
}

describe.each(JOBS)("%s, all or nothing", (_name, work, filling) => {
  let embedded: Embedded;
  let before: unknown;

  beforeEach(async () => {
    embedded = await prepared();
    before = embedded.snapshot();
  });
  afterEach(() => embedded.close());

  it("fills the sheet in the request that these tests take for it", async () => {
    const sheets = embedded.workbook.sheets.length;
    let empty: boolean | undefined;
    embedded.intercept = async (request, proceed) => {
      if (embedded.requests === filling) {
        const added = embedded.workbook.sheets[sheets];
        empty ??= added !== undefined && embedded.workbook.usedArea(added) === undefined;
      }
      return proceed(request);
    };
    await work();
    expect(empty).toBe(true);
  });

  it.each([
    ["before it does anything", false],
    ["after it has done everything", true],
  ])("leaves the workbook as it was when the n-th request fails %s", async (_when, done) => {
    await work();
    const { requests } = embedded;
    expect(requests).toBeGreaterThanOrEqual(filling);
    for (let failing = 1; failing <= requests; failing += 1) {
      embedded.close();
      embedded = await prepared();
      embedded.intercept = async (request, proceed) => {
        if (embedded.requests !== failing) return proceed(request);
        embedded.intercept = (later, run) => run(later);
        if (done) await proceed(request);
        return refusal("GeneralException");
      };
      await expect(work()).rejects.toThrow(/failed\. Excel refused a step\. \(GeneralException/);
      await embedded.workbook.settled();
      expect([failing, embedded.snapshot()]).toEqual([failing, before]);
    }
  });

  it.each([0.01, 0.2, 0.5, 0.9, 0.99])(
    "takes back what %d of a request's actions have done",
    async (share) => {
      embedded.intercept = async (request, proceed) => {
        if (embedded.requests < filling) return proceed(request);
        embedded.intercept = (later, run) => run(later);
        const done = Math.ceil(request.Actions.length * share);
        await proceed({ ...request, Actions: request.Actions.slice(0, done) });
        return refusal("GeneralException");
      };
      await expect(work()).rejects.toThrow("Excel refused a step");
      await embedded.workbook.settled();
      expect(embedded.snapshot()).toEqual(before);
    }
  );

  it.each([
    ["InvalidOperationInCellEditMode", /A cell is being edited\. Press Enter or Esc/],
    ["AccessDenied", /protected/],
    ["ItemAlreadyExists", /taken now\. Try again\./],
    ["RequestPayloadSizeLimitExceeded", /Import fewer positions/],
  ])("says what to do on %s", async (code, words) => {
    embedded.intercept = async (request, proceed) =>
      embedded.requests === filling ? refusal(code) : proceed(request);
    await expect(work()).rejects.toThrow(words);
    expect(embedded.snapshot()).toEqual(before);
  });

  it("says so where taking back fails too", async () => {
    embedded.intercept = async (request, proceed) =>
      embedded.requests < filling ? proceed(request) : refusal("GeneralException");
    await expect(work()).rejects.toThrow(
      /The unfinished sheet "[^"]+" could not be removed: delete it by hand\./
    );
  });
});

describe("a comparison that is cancelled", () => {
  it.each(["Adding the sheet", "Writing cells"])("is taken back: while %s", async (when) => {
    const embedded = await prepared();
    const before = embedded.snapshot();
    const signal = { aborted: false };
    const told = (step: string) => {
      signal.aborted ||= step === when;
    };
    await expect(createScenarioSheet({ capital: 10_000 }, told, { signal })).rejects.toThrow(
      "Cancelled. The workbook is as it was."
    );
    await embedded.workbook.settled();
    expect(embedded.snapshot()).toEqual(before);
    embedded.close();
  });
});

describe("a workbook in which no sheet can be added", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  it("is refused before anything is written where its structure is protected", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = embedded.snapshot();
    await expect(createPositionsSheet(book, undefined, source)).rejects.toThrow(
      "The structure of the workbook is protected, so no sheet can be added."
    );
    expect(embedded.snapshot()).toEqual(before);
  });

  it("keeps a sheet that somebody else made under our name in the meantime", async () => {
    embedded.intercept = async (request, proceed) => {
      if (embedded.requests === 2) embedded.workbook.addSheet("Positions");
      return proceed(request);
    };
    await expect(createPositionsSheet(book, undefined, source)).rejects.toThrow(
      "taken now. Try again."
    );
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Positions"]);
  });
});

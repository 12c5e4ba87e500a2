import { hasPositionsTable } from "../../src/taskpane/hasPositionsTable";

/** A workbook with these tables, behind the few members of Office.js that are asked. */
function workbookWith(...tables: string[]): void {
  let synced = false;
  const context = {
    workbook: {
      tables: {
        getItemOrNullObject: (name: string) => ({
          load: () => undefined,
          get isNullObject() {
            if (!synced) throw new Error("read before sync");
            return !tables.includes(name);
          },
        }),
      },
    },
    sync: async () => {
      synced = true;
    },
  };
  Object.assign(globalThis, { Excel: { run: (work: any) => work(context) } });
}

test("A workbook with a table named Positions is recognised", async () => {
  workbookWith("Other", "Positions");
  expect(await hasPositionsTable()).toBe(true);
});

test("A workbook without one is not", async () => {
  workbookWith("Other");
  expect(await hasPositionsTable()).toBe(false);
});

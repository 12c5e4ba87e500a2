import { CellError, type Input, type Value } from "../../src/host/model";
import { Embedded } from "../sheets/embedded";
import { CALLS } from "./calls/catalogueCalls";

let embedded: Embedded;

beforeAll(async () => {
  embedded = await Embedded.open();
});
afterAll(() => embedded.close());

const literal = (value: unknown) => (typeof value === "string" ? `"${value}"` : String(value));

/** `{1,2;3,4}`: a range that is consumed whole. */
const block = (rows: readonly (readonly unknown[])[]) =>
  `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;

/**
 * Two equal rows of a table, a column for each argument that takes a cell, and a last one that calls the
 * function on the cells of its own row.
 */
async function answersInATable(id: string, given: readonly unknown[]): Promise<Value[]> {
  const { workbook } = embedded;
  const sheet = workbook.addSheet();
  const cells = given.filter((value) => !Array.isArray(value));
  const headings = cells.map((_, index) => `Argument ${index + 1}`);
  const row = cells.map((value) => (value ?? null) as Input);
  workbook.setInputs(sheet, 0, 0, [
    [...headings, "Answer"],
    [...row, null],
    [...row, null],
  ]);
  workbook.addTable({ sheet, row: 0, column: 0, rows: 3, columns: cells.length + 1 }, true);
  let next = 0;
  const args = given.map((value) =>
    Array.isArray(value) ? block(value) : `[@[${headings[next++]}]]`
  );
  const formula = `=${id}(${args.join(",")})`;
  workbook.setInputs(sheet, 1, cells.length, [[formula], [formula]]);
  await workbook.settled();
  return [1, 2].map((line) => workbook.value(sheet, line, cells.length));
}

describe("in a column of a table, on [@…] of its row", () => {
  const single = CALLS.filter(({ answer }) => !Array.isArray(answer));

  test.each(single)("$id answers one cell", async ({ id, given, answer }) => {
    expect(await answersInATable(id, given)).toEqual([answer, answer]);
  });

  test("an error is the cell's, with its text", async () => {
    const given = ["long", 60000, -0.5, 10];
    const error = new CellError("#VALUE!", "size must be above 0; got -0.5");
    expect(await answersInATable("ISOLIQ", given)).toEqual([error, error]);
  });

  test("a block of rows has no room", async () => {
    const [first] = await answersInATable("PARTIALCLOSE", ["long", 60000, 1, 10, [[58000]], [[1]]]);
    expect(first).toMatchObject({ code: "#SPILL!" });
  });
});

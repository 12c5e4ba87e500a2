import { coverage } from "../../../src/host";
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeAll(async () => {
  addIn = await openAddIn();
});

afterAll(() => addIn.close());

describe("coverage", () => {
  it("compares every class of the host with the library's own list", () => {
    const classes = new Map(coverage(addIn.Excel).map((one) => [one.className, one]));
    expect(classes.size).toBeGreaterThan(150);
    const range = classes.get("Range")!;
    expect(range.implemented).toEqual(expect.arrayContaining(["values", "format", "getCell"]));
    expect(range.missing).toContain("removeDuplicates");
    expect(classes.get("Worksheet")!.implemented).toContain("onChanged");
    expect(classes.get("ChartFont")!.keptOnly).toContain("bold");
    expect(classes.get("PivotTable")!.implemented).toEqual([]);
  });

  it("claims no member that the library does not know", () => {
    for (const { implemented, keptOnly, missing } of coverage(addIn.Excel)) {
      const all = [...implemented, ...keptOnly, ...missing];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

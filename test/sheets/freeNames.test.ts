import { freeSheetName, freeTableName } from "../../src/sheets/freeNames";

describe("a free sheet name", () => {
  it("is the wish where no sheet has it", () => {
    expect(freeSheetName("Scenarios", ["Sheet1"])).toBe("Scenarios");
  });

  it("counts on, whatever the case of the taken ones", () => {
    expect(freeSheetName("Scenarios", ["SCENARIOS", "Scenarios (2)"])).toBe("Scenarios (3)");
  });

  it("stays within Excel's 31 characters", () => {
    const wish = "x".repeat(31);
    expect(freeSheetName(wish, [wish])).toBe(`${"x".repeat(27)} (2)`);
  });
});

describe("a free table name", () => {
  it("is the wish where neither table nor name has it", () => {
    expect(freeTableName("Positions", ["Book"])).toBe("Positions");
  });

  it("avoids names that begin with it: they belong to an earlier sheet", () => {
    expect(freeTableName("Scenario", ["scenario_Capital", "Scenario_2_Capital"])).toBe(
      "Scenario_3"
    );
  });
});

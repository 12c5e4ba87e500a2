import { UsageError, workbookOptions } from "../../../src/workbench/terminal/workbookOptions";

describe("the arguments of the workbook command", () => {
  it("are files, an output and a capital, in any order", () => {
    const expected = { files: ["a.json", "b.csv"], output: "out.xlsx", capital: 2500.5 };
    expect(workbookOptions(["a.json", "b.csv", "-o", "out.xlsx", "--capital", "2500.5"])).toEqual(
      expected
    );
    expect(workbookOptions(["--capital=2500.5", "--output=out.xlsx", "a.json", "b.csv"])).toEqual(
      expected
    );
  });

  it("leave output and capital open where they are not named", () => {
    expect(workbookOptions(["a.json"])).toEqual({ files: ["a.json"] });
  });

  it("may ask for help, whatever else they say", () => {
    expect(workbookOptions(["--help"])).toBeUndefined();
    expect(workbookOptions(["-h", "a.json"])).toBeUndefined();
  });

  it.each([
    [[], "Name at least one file with positions."],
    [["a.json", "--capital", "ten"], '--capital must be a number above 0; got "ten".'],
    [["a.json", "--capital", "0"], '--capital must be a number above 0; got "0".'],
    [["a.json", "--capital", ""], '--capital must be a number above 0; got "".'],
    [["a.json", "--capital", "1e999"], '--capital must be a number above 0; got "1e999".'],
    [["a.json", "-o", "out.csv"], 'The workbook must be named .xlsx; got "out.csv".'],
    [["a.json", "--shock", "0.1"], "Unknown option '--shock'"],
    [["a.json", "-o"], "Option '-o, --output <value>' argument missing"],
  ])("%j are refused: %s", (args, message) => {
    expect(() => workbookOptions(args)).toThrow(UsageError);
    expect(() => workbookOptions(args)).toThrow(message);
  });
});

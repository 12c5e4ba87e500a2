import { ImportError } from "../../src/importing";
import { SheetsError } from "../../src/sheets";
import { explainError, PaneError } from "../../src/taskpane/explainError";
import { strings } from "../../src/taskpane/strings";

const officeError = (code: string, rest = {}) =>
  Object.assign(new Error("raw words"), { code, ...rest });

describe("an error of Excel", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "Press Enter or Esc in the grid"],
    ["AccessDenied", "Unprotect the workbook"],
    ["ItemAlreadyExists", "another name will be chosen"],
    ["ItemNotFound", "Create the positions sheet again"],
    ["RequestPayloadSizeLimitExceeded", "Import fewer positions"],
    ["ApiNotFound", "Update Excel"],
    ["ActivityLimitReached", "Wait a moment"],
  ])("%s comes with what to do: %s", (code, advice) => {
    expect(explainError(officeError(code), "positions").advice).toContain(advice);
  });

  test("keeps its code and place for a bug report, and no cell content", () => {
    const error = officeError("ApiNotFound", {
      debugInfo: { errorLocation: "Chart.add", surroundingStatements: ["secret = 60000"] },
    });
    expect(explainError(error, "scenario").detail).toBe("ApiNotFound at Chart.add");
  });

  test("of an unknown code shows Excel's own words", () => {
    expect(explainError(officeError("Strange"), "positions")).toMatchObject({
      title: "The positions sheet was not created",
      message: "raw words",
      detail: "Strange",
    });
  });
});

describe("an error of the sheets room", () => {
  test("with a known cause in Excel is told as that cause", () => {
    const cause = officeError("AccessDenied");
    const error = new SheetsError("protected", "long words (AccessDenied)", { cause });
    expect(explainError(error, "positions")).toEqual(
      explainError(officeError("AccessDenied"), "positions")
    );
  });

  test("without one keeps its words, which name the cells", () => {
    const error = new SheetsError("badPositions", "Positions!C9: Size must be a number.");
    expect(explainError(error, "scenario")).toEqual({
      title: "The scenario comparison was not created",
      message: "Positions!C9: Size must be a number.",
    });
  });

  test("about a leftover is never shortened", () => {
    const cause = officeError("GeneralException");
    const error = new SheetsError("failed", "The sheet could not be removed.", { cause });
    expect(explainError(error, "positions")).toMatchObject({
      message: "The sheet could not be removed.",
      detail: "GeneralException",
    });
  });

  test("keeps its words where Excel's code alone says less", () => {
    const cause = officeError("InvalidSelection");
    const error = new SheetsError("badSelection", "Select one block of cells.", { cause });
    expect(explainError(error, "read")).toMatchObject({
      message: "Select one block of cells.",
      detail: "InvalidSelection",
    });
  });

  test.each([
    ["Excel's refusal of a step", officeError("GeneralException")],
    ["a fault of our own", new TypeError("x is undefined")],
  ])("about %s says what to do", (_what, cause) => {
    const error = new SheetsError("failed", "Creating the sheet failed.", { cause });
    expect(explainError(error, "positions").advice).toContain("Try again");
  });
});

test("An import error speaks for itself", () => {
  const explained = explainError(
    new ImportError("unreadable", "These are spot trades; do X."),
    "read"
  );
  expect(explained.message).toBe("These are spot trades; do X.");
  expect(explained.advice).toBeUndefined();
});

test("A scenario that cannot be kept says itself what to change", () => {
  const full = new RangeError("A workbook keeps at most 50 scenarios: delete one first.");
  expect(explainError(full, "saved")).toEqual({
    title: strings.failure.saved,
    message: "A workbook keeps at most 50 scenarios: delete one first.",
  });
});

test("An error of the pane keeps its own advice", () => {
  expect(explainError(new PaneError("what", "do this"), "read")).toEqual({
    title: "The positions could not be read",
    message: "what",
    advice: "do this",
  });
});

test.each([undefined, null, "", new Error("")])("%p thrown is still explained", (thrown) => {
  expect(explainError(thrown, "read").message).toBe("Something unexpected happened.");
});

test("Text thrown is shown", () => {
  expect(explainError("plain words", "read").message).toBe("plain words");
});

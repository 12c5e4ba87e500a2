import { readFileSync } from "node:fs";
import path from "node:path";
import { functionFacts } from "../../../src/taskpane/health/functionFacts";
import { officeFacts } from "../../../src/taskpane/health/officeFacts";
import { supportedSets, WATCHED_SETS } from "../../../src/taskpane/health/requirementSets";

const LIQUIDATION_PRICE = 54271.3567839196;

Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Edge WebView2" } });

/** The page's world: the metadata that its address answers, and the functions that are associated. */
function surround(metadata: unknown, CustomFunctions: unknown): void {
  const answer = metadata === undefined ? { ok: false } : { ok: true, json: async () => metadata };
  Object.assign(globalThis, { fetch: async () => answer, CustomFunctions });
}

const METADATA = {
  functions: [
    { id: "ISOLIQ", name: "ISOLIQ" },
    { id: "PERPPNL", name: "PERPPNL" },
  ],
};

const associated = (mappings: Record<string, unknown>) => ({ _association: { mappings } });

describe("what is known of the functions", () => {
  test("all are registered, and a known position gives its known liquidation price", async () => {
    surround(METADATA, associated({ ISOLIQ: () => [[LIQUIDATION_PRICE]], PERPPNL: () => [[0]] }));
    await expect(functionFacts()).resolves.toEqual({
      expected: ["ISOLIQ", "PERPPNL"],
      missing: [],
      calculates: true,
    });
  });

  test.each([
    ["a wrong price", () => [[54_000]]],
    ["nothing", () => undefined],
    [
      "an error",
      () => {
        throw new Error("broken");
      },
    ],
  ])("the calculation is wrong where it answers %s; a missing function is named", async (_, fn) => {
    surround(METADATA, associated({ isoliq: fn }));
    await expect(functionFacts()).resolves.toMatchObject({
      missing: ["PERPPNL"],
      calculates: false,
    });
  });

  test.each([
    ["has no such member", {}],
    ["is not there", undefined],
  ])("nothing is claimed where Office.js %s", async (_, CustomFunctions) => {
    surround(METADATA, CustomFunctions);
    await expect(functionFacts()).resolves.toEqual({
      expected: ["ISOLIQ", "PERPPNL"],
      missing: undefined,
      calculates: undefined,
    });
  });

  test("the list that does not come is said to be missing", async () => {
    surround(undefined, associated({}));
    expect((await functionFacts()).expected).toBeUndefined();
  });
});

describe("what Office tells of itself", () => {
  test("is host, platform, version, language, browser and the newest requirement sets", () => {
    const supported = ["ExcelApi 1.1", "ExcelApi 1.9", "SharedRuntime 1.1"];
    Object.assign(globalThis, {
      Office: {
        context: {
          diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
          displayLanguage: "de-DE",
          requirements: {
            isSetSupported: (name: string, version: string) =>
              supported.includes(`${name} ${version}`),
          },
        },
      },
    });
    const { sets, ...facts } = officeFacts();
    expect(facts).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      version: "16.0",
      language: "de-DE",
      browser: "Edge WebView2",
    });
    const set = (name: string) => sets.find((one) => one.name === name);
    expect(set("ExcelApi")).toMatchObject({ version: "1.9", needed: "1.9", sufficient: true });
    expect(set("CustomFunctionsRuntime")).toMatchObject({ version: undefined, sufficient: false });
    expect(set("RibbonApi")).toMatchObject({ version: undefined, sufficient: true });
  });

  test("is little in an Office that has no diagnostics", () => {
    Object.assign(globalThis, { Office: {} });
    expect(officeFacts().host).toBeUndefined();
    expect(officeFacts().sets.every(({ version }) => version === undefined)).toBe(true);
  });
});

test("The sets that count as needed are those of the manifest", () => {
  const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
  const demanded = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)];
  const needed = WATCHED_SETS.filter((set) => set.needed !== undefined);
  expect(Object.fromEntries(needed.map((set) => [set.name, set.needed]))).toEqual(
    Object.fromEntries(demanded.map(([, name, minor]) => [name, Number(minor)]))
  );
  expect(demanded.length).toBeGreaterThan(0);
});

test("A set with a gap counts by its newest version", () => {
  const [excel] = supportedSets((name, version) => name === "ExcelApi" && version === "1.12");
  expect(excel?.version).toBe("1.12");
});

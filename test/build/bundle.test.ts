import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { builtAddin } from "./builtAddin";
import type { FunctionsMetadata } from "./metadataLimits";
import { generatedMetadata } from "./generatedMetadata";

let built: string;

beforeAll(() => {
  built = builtAddin();
});

const read = (name: string) => readFileSync(path.join(built, name), "utf8");

describe("functions.js", () => {
  /** Loads the script with nothing around it but what Excel gives to custom functions. */
  function associations(): Map<string, unknown> {
    const associated = new Map<string, unknown>();
    class CustomFunctionsError extends Error {}
    const CustomFunctions = {
      associate(id: string, fn: unknown) {
        if (associated.has(id)) throw new Error(`${id} is associated twice`);
        associated.set(id, fn);
      },
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    };
    vm.runInNewContext(read("functions.js"), { CustomFunctions });
    return associated;
  }

  test("associates every id of functions.json with a function, and no other", () => {
    const { functions } = JSON.parse(read("functions.json")) as FunctionsMetadata;
    const associated = associations();
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const fn of associated.values()) expect(typeof fn).toBe("function");
  });

  test("is described by the metadata of the catalogue", async () => {
    expect(read("functions.json")).toBe(await generatedMetadata());
  });

  test("takes less than 60 kB of transfer", () => {
    expect(gzipSync(read("functions.js")).length).toBeLessThan(60_000);
  });
});

describe("every script", () => {
  const scripts = ["functions.js", "commands.js", "taskpane.js", "pane.js", "sheets.js"];

  test.each(scripts)(
    "%s can be read by Safari 15, behind which Excel 2021 for Mac may run",
    (name) => {
      // A regular expression that looks behind is a syntax error there, and stops the whole script.
      expect(/\(\?<[=!]/.exec(read(name))?.[0]).toBeUndefined();
    }
  );
});

describe("the pane", () => {
  const transfer = (names: string[]) =>
    names.map((name) => gzipSync(read(name)).length).reduce((sum, size) => sum + size, 0);

  test("takes less than 300 kB of transfer", () => {
    expect(transfer(["taskpane.js", "pane.js"])).toBeLessThan(300_000);
  });

  test("holds React in a file of its own, which loads when the pane is shown", () => {
    const isReact = (name: string) => read(name).includes("reactjs.org/docs/error-decoder");
    expect(isReact("pane.js")).toBe(true);
    for (const name of ["functions.js", "commands.js", "taskpane.js"]) {
      expect([name, isReact(name)]).toEqual([name, false]);
    }
    expect(transfer(["taskpane.js"])).toBeLessThan(15_000);
  });

  test("runs no code that is made of text", () => {
    for (const name of ["functions.js", "commands.js", "taskpane.js", "pane.js", "sheets.js"]) {
      expect([name, /\bnew Function\(|[^\w.$]eval\(/.exec(read(name))?.[0]]).toEqual([
        name,
        undefined,
      ]);
    }
  });
});

describe("commands.js", () => {
  test("offers the main job to scripts that load it alone", () => {
    const realm: Record<string, any> = {
      Office: {
        onReady: () => Promise.resolve({ host: "Excel" }),
        actions: { associate: () => undefined },
      },
    };
    vm.runInNewContext(read("commands.js"), realm);
    const offered = Object.entries(realm.IsoMargin).map(([name, value]) => [name, typeof value]);
    expect(Object.fromEntries(offered)).toMatchObject({
      importPositions: "function",
      createPositionsSheet: "function",
      createScenarioSheet: "function",
    });
  });
});

describe("taskpane.html", () => {
  const scripts = () => [
    ...new JSDOM(read("taskpane.html")).window.document.querySelectorAll("script"),
  ];

  test("loads Office.js from Microsoft, then functions, commands and pane in this order", () => {
    expect(scripts().map((script) => script.getAttribute("src"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "commands.js",
      "taskpane.js",
    ]);
  });

  test("waits for Office.js before any script of ours runs", () => {
    const [office, ...ours] = scripts();
    expect(office?.parentElement?.localName).toBe("head");
    expect(office?.getAttributeNames()).toEqual(["src"]);
    expect(ours.every((script) => script.hasAttribute("defer"))).toBe(true);
  });

  test("holds no inline script, so that a content security policy can forbid them", () => {
    const { document } = new JSDOM(read("taskpane.html")).window;
    expect(scripts().filter((script) => script.textContent?.trim())).toEqual([]);
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on"))
    );
    expect(handlers).toEqual([]);
  });
});

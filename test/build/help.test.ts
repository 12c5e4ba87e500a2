import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { JSDOM } from "jsdom";
import * as v from "valibot";
import { atAddress, LOCAL_ADDRESS } from "../../scripts/build/addinAddress";
import { helpAddress } from "../../scripts/reference/helpAddress";
import type { FunctionReference } from "../../scripts/reference/paneReference";
import { builtAddin } from "./builtAddin";
import type { FunctionsMetadata } from "./metadataLimits";

const ROOT = path.resolve(__dirname, "../..");

let built: string;
let metadata: FunctionsMetadata;

const read = (name: string) => readFileSync(path.join(built, name), "utf8");

const parsed = new Map<string, Document>();

/** The page of a built file, parsed once. */
function page(name: string): Document {
  const document = parsed.get(name) ?? new JSDOM(read(name)).window.document;
  parsed.set(name, document);
  return document;
}

beforeAll(() => {
  built = builtAddin();
  metadata = JSON.parse(read("functions.json")) as FunctionsMetadata;
});

/** Every page of help, as "help/functions/ISOLIQ.html". */
const pages = () =>
  readdirSync(path.join(built, "help")).flatMap((folder) =>
    readdirSync(path.join(built, "help", folder)).map((file) => `help/${folder}/${file}`)
  );

describe("help", () => {
  test("of every function is where functions.json says", () => {
    for (const { name, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`${LOCAL_ADDRESS}help/functions/${name}.html`);
      const document = page(`help/functions/${name}.html`);
      expect(document.querySelector("h1")?.textContent).toBe(name);
    }
  });

  test("is at the address where the build is hosted", () => {
    const hosted = atAddress(read("functions.json"), "https://example.org/margin/");
    const { functions } = JSON.parse(hosted) as FunctionsMetadata;
    expect(functions[0]?.helpUrl).toBe("https://example.org/margin/help/functions/ISOLIQ.html");
    expect(hosted).not.toContain(LOCAL_ADDRESS);
  });

  test("has an index that leads to every function", () => {
    const document = page("help/functions/index.html");
    const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    for (const { name } of metadata.functions) expect(links).toContain(`${name}.html`);
  });

  test("links to pages, headings and files that are there", () => {
    for (const name of pages()) {
      for (const element of page(name).querySelectorAll("[href]")) {
        const [file = "", heading] = (element.getAttribute("href") ?? "").split("#");
        const target = path.join(path.dirname(name), file);
        expect([name, file, existsSync(path.join(built, target))]).toEqual([name, file, true]);
        if (!heading) continue;
        expect([name, heading, page(target).getElementById(heading) !== null]).toEqual([
          name,
          heading,
          true,
        ]);
      }
    }
  });

  test("runs no script and loads nothing from elsewhere", () => {
    for (const name of pages()) {
      expect(read(name)).not.toMatch(/<script|javascript:|https?:\/\/[^<]*"/i);
    }
    expect(read("assets/help.css")).not.toMatch(/@import|url\(/);
  });

  test("names every page, and lets the keyboard scroll what is wide", () => {
    for (const name of pages()) {
      const document = page(name);
      expect(document.title).toBe(`${document.querySelector("h1")?.textContent} · IsoMargin`);
      for (const table of document.querySelectorAll("table")) {
        expect(table.parentElement?.tabIndex).toBe(0);
      }
      for (const code of document.querySelectorAll("pre")) expect(code.tabIndex).toBe(0);
    }
  });

  test("is served beside the add-in by the embedded workbook", async () => {
    const script = `
      const { createWorkbenchServer, listen } = await import(process.argv[1]);
      console.log(await listen(createWorkbenchServer("."), 0));`;
    const args = ["--input-type=module", "--eval", script, path.join(ROOT, "scripts/server.mjs")];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    try {
      const [printed] = (await once(child.stdout, "data")) as [Buffer];
      const at = (name: string) => fetch(`http://127.0.0.1:${Number(printed)}/addin/${name}`);
      const help = await at("help/functions/ISOLIQ.html");
      expect(help.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await help.text()).toBe(read("help/functions/ISOLIQ.html"));
      expect((await at("assets/help.css")).headers.get("content-type")).toMatch(/^text\/css/);
      expect((await at("reference.json")).status).toBe(200);
    } finally {
      child.kill();
    }
  });
});

describe("reference.json", () => {
  const text = v.pipe(v.string(), v.nonEmpty());
  const reference: v.GenericSchema<unknown, FunctionReference[]> = v.array(
    v.strictObject({
      id: text,
      name: text,
      family: text,
      question: text,
      summary: text,
      syntax: text,
      parameters: v.array(v.strictObject({ name: text, description: text, optional: v.boolean() })),
      example: v.strictObject({ formula: text, result: text, explanation: v.optional(text) }),
      helpUrl: text,
    })
  );

  test("tells the pane of every function, in the order and words of Excel's catalogue", () => {
    const told = v.parse(reference, JSON.parse(read("reference.json")));
    expect(told.map(({ id, name, summary }) => ({ id, name, summary }))).toEqual(
      metadata.functions.map(({ id, name, description }) => ({ id, name, summary: description }))
    );
    expect(told.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual(
      metadata.functions.map(({ parameters }) => parameters.map(({ name }) => name))
    );
    for (const { helpUrl } of told) expect(existsSync(path.join(built, helpUrl))).toBe(true);
  });
});

test.each([
  ["ISOLIQ.md", "ISOLIQ.html"],
  ["conventions.md#fee_rate", "conventions.html#fee_rate"],
  ["../venues/README.md", "../venues/index.html"],
  ["README.md#limits", "index.html#limits"],
])("a link to %s in docs/ leads to %s in help", (href, page) => {
  expect(helpAddress(href)).toBe(page);
});

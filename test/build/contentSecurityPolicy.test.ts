import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import { feedHosts, HELP_POLICY, panePolicy } from "../../scripts/build/contentSecurityPolicy";
import { HOSTS } from "../../src/market/hosts";
import { builtAddin } from "./builtAddin";

const root = path.resolve(__dirname, "../..");

/** A policy as its directives. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split("; ").map((one) => {
      const [name = "", ...sources] = one.split(" ");
      return [name, sources];
    })
  );
}

/** What the list of hosts becomes where src/market/hosts.ts has this text. */
function hostsOf(text: string): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "hosts-"));
  mkdirSync(path.join(folder, "src", "market"), { recursive: true });
  writeFileSync(path.join(folder, "src", "market", "hosts.ts"), text);
  try {
    return feedHosts(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the pane's content security policy", () => {
  const policy = directives(panePolicy(root));

  test("forbids what it does not name, inline scripts and eval among it", () => {
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(panePolicy(root)).not.toMatch(/unsafe|\*/);
  });

  test("lets the pane talk to its own address, Office's and the hosts of the one list", () => {
    expect(policy["connect-src"]).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      ...Object.values(HOSTS),
    ]);
  });

  test("lets Office.js show its own question about the server of Excel on the web, and no other frame", () => {
    expect(policy["frame-src"]).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  test("takes addresses of streams as they are, and origins of the others", () => {
    const text = `export const HOSTS = { a: "https://a.example/path?x", b: "wss://b.example/ws" } as const;`;
    expect(hostsOf(text)).toEqual(["https://a.example", "wss://b.example/ws"]);
  });

  test.each([
    ["without encryption", `export const HOSTS = { a: "http://a.example" };`, /must begin with/],
    ["that is no address", `export const HOSTS = { a: "a.example" };`, /Invalid URL/],
    ["that is missing", `export const FEEDS = {};`, /exports no HOSTS/],
  ])("refuses a list with a host %s", (_what, text, message) => {
    expect(() => hostsOf(text)).toThrow(message);
  });
});

describe("the built pages", () => {
  let built: string;
  beforeAll(() => {
    built = builtAddin();
  });

  const page = (file: string) =>
    new JSDOM(readFileSync(path.join(built, file), "utf8")).window.document;
  const policyOf = (document: Document) =>
    document.querySelector('meta[http-equiv="Content-Security-Policy"]');

  test("taskpane.html states the policy before it loads anything", () => {
    const document = page("taskpane.html");
    const meta = policyOf(document)!;
    expect(meta.getAttribute("content")).toBe(panePolicy(root));
    for (const loading of document.querySelectorAll("script, link, style")) {
      const follows = meta.compareDocumentPosition(loading) & 4; // DOCUMENT_POSITION_FOLLOWING
      expect(follows).toBeTruthy();
    }
  });

  test("help pages may run no script and hold no style of their own", () => {
    const helpPages = readdirSync(path.join(built, "help"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => path.join("help", name));
    expect(helpPages.length).toBeGreaterThan(30);
    for (const name of [path.join("assets", "help.html"), ...helpPages]) {
      const document = page(name);
      expect([name, policyOf(document)?.getAttribute("content")]).toEqual([name, HELP_POLICY]);
      expect([name, document.querySelector("script, style, [style]")]).toEqual([name, null]);
    }
  });
});

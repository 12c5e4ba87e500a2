import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

import { MemoryStorage } from "./MemoryStorage";
import type { NativeExternal } from "./NativeExternal";
import { realmDocument } from "./realmDocument";
import { RealmTimers } from "./RealmTimers";

/** A page without a browser, in which the unmodified Office.js runs against an `external` object. Node only. */
export interface NodeRealm {
  /** The global object of the page: `Office`, `Excel`, `CustomFunctions` and what the add-in defines. */
  readonly window: Record<string, unknown>;
  /** Runs a classic script in the page and returns its value. */
  run(code: string, fileName?: string): unknown;
  runFile(file: string): unknown;
  /** Settles with what `Office.onReady` tells: { host: "Excel", platform: "PC" }. */
  ready(): Promise<{ host: string; platform: string }>;
  /** Stops the timers of the page. */
  dispose(): void;
}

export interface NodeRealmOptions {
  /** `dist` of @microsoft/office-js; default: that of the project in the working directory. */
  officeDirectory?: string;
  /** Whether to load office.js or the readable office.debug.js. */
  debug?: boolean;
  /** More global variables for the page. */
  globals?: Record<string, unknown>;
}

const scripts = new Map<string, vm.Script>();

/** Loads Office.js in a realm of its own; `ready()` tells when it has found its host. */
export function createNodeRealm(
  external: NativeExternal,
  options: NodeRealmOptions = {}
): NodeRealm {
  const directory = options.officeDirectory ?? installedOfficeDirectory();
  const timers = new RealmTimers();
  const location = new URL("http://localhost/taskpane.html");
  const officeFile = options.debug ? "office.debug.js" : "office.js";
  const window: Record<string, unknown> = { ...platformGlobals(), ...timerGlobals(timers) };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  Object.assign(window, { external, location, name: "", history: {}, ...options.globals });
  const context = vm.createContext(window);
  const load = (url: string): unknown => {
    const name = new URL(url, location).pathname.replace("/office-js/", "").toLowerCase();
    return compiled(path.join(directory, name)).runInContext(context);
  };
  window.document = realmDocument(location, `/office-js/${officeFile}`, (src, done) => {
    timers.setTimeout(() => {
      try {
        load(src);
      } catch (error) {
        return done(error);
      }
      done();
    });
  });
  load(`/office-js/${officeFile}`);
  return {
    window,
    run: (code, fileName = "add-in.js") => vm.runInContext(code, context, { filename: fileName }),
    runFile: (file) => compiled(path.resolve(file)).runInContext(context),
    ready: () =>
      (window.Office as typeof Office).onReady().then(({ host, platform }) => ({
        host: String(host),
        platform: String(platform),
      })),
    dispose: () => timers.clearAll(),
  };
}

function installedOfficeDirectory(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

function compiled(file: string): vm.Script {
  let script = scripts.get(file);
  if (!script) {
    script = new vm.Script(fs.readFileSync(file, "utf8"), { filename: file });
    scripts.set(file, script);
  }
  return script;
}

function platformGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  return {
    ...{ console, performance, crypto, structuredClone, queueMicrotask, atob, btoa },
    ...{ URL, URLSearchParams, TextEncoder, TextDecoder, Blob },
    ...{ fetch, Headers, Request, Response, AbortController, AbortSignal, Event, EventTarget },
    navigator: { userAgent: "Node.js", language: "en-US", onLine: true },
    localStorage: new MemoryStorage(),
    sessionStorage: new MemoryStorage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
}

function timerGlobals(timers: RealmTimers): Record<string, unknown> {
  return {
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
    clearTimeout: timers.clear,
    clearInterval: timers.clear,
  };
}

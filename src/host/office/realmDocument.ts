/** The little of a page that Office.js needs to load its host script: a head that runs scripts, and no elements. */
export interface RealmDocument {
  readonly head: unknown;
  [member: string]: unknown;
}

interface ScriptElement {
  tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/**
 * @param officeUrl address that the page's script element for Office.js shows
 * @param runScript loads the script behind an address, later as a browser does
 */
export function realmDocument(
  location: URL,
  officeUrl: string,
  runScript: (src: string, done: (error?: unknown) => void) => void
): RealmDocument {
  const nothing = (): void => undefined;
  const head = {
    appendChild(element: ScriptElement): ScriptElement {
      if (element.tagName === "SCRIPT" && element.src) {
        runScript(element.src, (error) => {
          if (error === undefined) element.onload?.();
          else element.onerror?.(error);
        });
      }
      return element;
    },
  };
  return {
    readyState: "complete",
    cookie: "",
    domain: location.hostname,
    URL: location.href,
    location,
    head,
    body: { appendChild: nothing },
    createElement: (tagName: string) => ({
      tagName: tagName.toUpperCase(),
      style: {},
      setAttribute: nothing,
      appendChild: nothing,
    }),
    getElementsByTagName: (tagName: string) => {
      if (tagName === "head") return [head];
      return tagName === "script" ? [{ src: officeUrl, getAttribute: () => null }] : [];
    },
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

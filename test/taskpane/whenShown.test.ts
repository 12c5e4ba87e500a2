/** @jest-environment jsdom */
import { whenShown } from "../../src/taskpane/whenShown";

type Callback = (entries: { isIntersecting: boolean }[]) => void;

/** A browser that paints only when told so; returns how to tell. */
function browser(): { paint(isIntersecting: boolean): void; disconnect: jest.Mock } {
  let callback: Callback = () => undefined;
  const disconnect = jest.fn();
  class Observer {
    constructor(given: Callback) {
      callback = given;
    }
    observe = () => undefined;
    disconnect = disconnect;
  }
  Object.assign(globalThis, { IntersectionObserver: Observer });
  return { paint: (isIntersecting) => callback([{ isIntersecting }]), disconnect };
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<boolean>((r) => setTimeout(r, 5))]);
}

afterEach(() => {
  Object.assign(globalThis, { IntersectionObserver: undefined, Office: undefined });
});

test("A pane that Excel has loaded without showing it waits until it is painted", async () => {
  const { paint, disconnect } = browser();
  const shown = whenShown(document.body);
  paint(false);
  expect(await isSettled(shown)).toBeFalsy();
  paint(true);
  expect(await isSettled(shown)).toBe(true);
  expect(disconnect).toHaveBeenCalled();
});

test("Where Excel tells of showing the pane, that is enough", async () => {
  browser();
  let tell: (message: { visibilityMode: string }) => void = () => undefined;
  const addin = {
    onVisibilityModeChanged: async (listener: typeof tell) => void (tell = listener),
  };
  const VisibilityMode = { taskpane: "Taskpane", hidden: "Hidden" };
  Object.assign(globalThis, { Office: { addin, VisibilityMode } });
  const shown = whenShown(document.body);
  tell({ visibilityMode: "Hidden" });
  expect(await isSettled(shown)).toBeFalsy();
  tell({ visibilityMode: "Taskpane" });
  expect(await isSettled(shown)).toBe(true);
});

test.each([
  ["has no shared runtime", {}],
  [
    "refuses to tell",
    { addin: { onVisibilityModeChanged: () => Promise.reject(new Error("no")) } },
  ],
])("What is painted decides alone where Excel %s", async (_what, Office) => {
  const { paint } = browser();
  Object.assign(globalThis, { Office });
  const shown = whenShown(document.body);
  expect(await isSettled(shown)).toBeFalsy();
  paint(true);
  expect(await isSettled(shown)).toBe(true);
});

test("A browser that cannot tell shows the pane at once", async () => {
  Object.assign(globalThis, { IntersectionObserver: undefined });
  expect(await isSettled(whenShown(document.body))).toBe(true);
});

import { fetchSample } from "../../src/taskpane/fetchSample";

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

test("A sample is asked for beside the page, with its name encoded", async () => {
  const asked: unknown[] = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    return new Response("text");
  };
  expect(await fetchSample("a b.csv")).toBe("text");
  expect(asked).toEqual(["samples/a%20b.csv"]);
});

test("A page of the server that says 404 is not taken for a sample", async () => {
  globalThis.fetch = async () => new Response("<html>not here</html>", { status: 404 });
  await expect(fetchSample("a.csv")).rejects.toThrow("The sample a.csv could not be loaded.");
});

test("A lost connection is explained", async () => {
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(fetchSample("a.csv")).rejects.toThrow("The sample a.csv could not be loaded.");
});

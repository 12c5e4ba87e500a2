import { existsSync, readFileSync } from "fs";
import { resolve } from "path";
import { VENUES } from "../../src/venues";

const PAGES = resolve(__dirname, "../../docs/venues");
const index = readFileSync(resolve(PAGES, "README.md"), "utf8");

test.each(VENUES.map(({ id }) => id))(
  "docs/venues has a page for %s, and its index links it",
  (id) => {
    const page = `${id.toLowerCase()}.md`;
    expect(existsSync(resolve(PAGES, page))).toBe(true);
    expect(index).toContain(`(${page})`);
    expect(index).toContain(`${id}:`);
  }
);

test.each([...index.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target as string))(
  "the index of docs/venues links a page that is there: %s",
  (target) => {
    expect(existsSync(resolve(PAGES, target))).toBe(true);
  }
);

import { readFile } from "node:fs/promises";
import path from "node:path";

const PATIENCE = 30_000;
const MOST_PAGES = 200;

/** The pages of a venue's reply, from a file or an address; a file holds one reply or a list of pages. */
export async function readReply(from, folder, venue) {
  if (!/^https?:\/\//i.test(from)) {
    const text = await readFile(path.resolve(folder, from), "utf8").catch(() => {
      throw new Error(`--from: there is no file ${from}`);
    });
    return [parseJson(text, from)];
  }
  const pages = [];
  let address = from;
  while (address) {
    if (pages.length === MOST_PAGES) throw new Error(`${from} goes on after ${MOST_PAGES} pages`);
    const page = await fetchJson(address, venue.request);
    pages.push(page);
    address = venue.nextPage?.(from, page);
  }
  return pages;
}

async function fetchJson(address, request) {
  const response = await fetch(address, {
    ...request,
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error) => {
    throw new Error(`${address} does not answer: ${error.cause?.message ?? error.message}`);
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${text.slice(0, 200)}`);
  return parseJson(text, address);
}

function parseJson(text, where) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where} holds no JSON; it begins with ${JSON.stringify(text.slice(0, 60))}`);
  }
}

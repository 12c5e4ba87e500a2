// npm run tiers -- --venue V --from FILE|URL: a venue's own reply, checked, as a tier table of this project.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runTiers } from "./tiers/runTiers.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const USAGE = `npm run tiers -- --venue VENUE --from FILE|URL [options]

  --venue     binance, binance-coinm, bybit, bybit-inverse, okx or hyperliquid
  --from      a file with the venue's reply, or an http(s) address that gives it
              (Bybit: all pages are followed; Hyperliquid: {"type":"meta"} is posted)
  --symbols   A,B,C: only these; by default those that the repository has
  --all       every symbol of the reply
  --as-of     YYYY-MM-DD, the day of the reply; today by default
  --source    where the reply is from, for the table's own record
  --write     keep what checks as a new table file (the older ones stay)
  --to        folder of the table files; src/venues/<venue>/tables by default`;

try {
  const { values } = parseArgs({
    options: {
      venue: { type: "string" },
      from: { type: "string" },
      symbols: { type: "string" },
      all: { type: "boolean", default: false },
      "as-of": { type: "string" },
      source: { type: "string" },
      write: { type: "boolean", default: false },
      to: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || !values.venue || !values.from) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const refused = await runTiers(values, {
      root,
      folder: process.env.INIT_CWD ?? process.cwd(),
      print: (line) => console.log(line),
    });
    process.exitCode = refused === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

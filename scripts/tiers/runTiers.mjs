import path from "node:path";
import { checkTable } from "./checkTable.mjs";
import { differences } from "./differences.mjs";
import { readReply } from "./readReply.mjs";
import { newestTables, writeTables } from "./tableFiles.mjs";
import { VENUES } from "./venues.mjs";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads, checks, compares and, where asked, keeps a venue's tier tables.
 *
 * @param options as scripts/tiers.mjs takes them
 * @param surroundings root of the project, folder that relative paths are meant from, print a line
 * @returns how many symbols were refused
 */
export async function runTiers(options, { root, folder, print }) {
  const venue = VENUES[options.venue];
  if (!venue) {
    throw new Error(`--venue must be ${Object.keys(VENUES).join(", ")}; got ${options.venue}`);
  }
  const asOf = options["as-of"] ?? new Date().toISOString().slice(0, 10);
  if (!DAY.test(asOf) || Number.isNaN(Date.parse(asOf))) {
    throw new Error(`--as-of must be a day, YYYY-MM-DD; got ${asOf}`);
  }
  const tablesFolder = options.to
    ? path.resolve(folder, options.to)
    : path.join(root, "src/venues", venue.folder, "tables");
  const known = await newestTables(tablesFolder, venue.prefix);
  const reply = await readReply(options.from, folder, venue);
  const found = venue.parse(reply);
  const wanted = wantedSymbols(options, known, found);

  const accepted = {};
  let refused = 0;
  for (const symbol of wanted) {
    const tiers = found.get(symbol);
    if (!tiers) {
      if (options.symbols) refused += 1;
      const kept = known.get(symbol);
      print(`${symbol}: not in the reply${kept ? `; its table of ${kept.asOf} stays` : ""}`);
      continue;
    }
    const complaints = tiers.refused ? [tiers.refused] : checkTable(tiers, venue);
    if (complaints.length > 0) {
      refused += 1;
      print(`${symbol}: REFUSED: ${complaints.join("; ")}`);
      continue;
    }
    const rows = tiers.map(venue.toRow);
    accepted[symbol] = rows;
    for (const line of differences(known.get(symbol), rows)) print(`${symbol}: ${line}`);
  }
  print(`${Object.keys(accepted).length} tables check, ${refused} refused`);

  if (options.write && Object.keys(accepted).length > 0) {
    const source = options.source ?? `${venue.endpoint}, read from ${options.from}`;
    const file = await writeTables(tablesFolder, venue, { asOf, source, tables: accepted });
    print(`written: ${path.relative(root, file)}`);
    print(`now import it in src/venues/${venue.folder}/, after the older tables`);
  }
  return refused;
}

function wantedSymbols({ symbols, all }, known, found) {
  if (symbols) return symbols.split(",").map((symbol) => symbol.trim());
  const names = all ? found.keys() : known.keys();
  const wanted = [...names];
  if (wanted.length === 0) throw new Error("no symbol to take: name some with --symbols, or --all");
  return wanted;
}

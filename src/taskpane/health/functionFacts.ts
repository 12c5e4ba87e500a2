import { readOwnFile } from "../readOwnFile";

/** What is known of the worksheet functions. */
export interface FunctionFacts {
  /** Names of the functions that functions.json promises; undefined where it cannot be read. */
  expected?: string[];
  /** Those of them that are not registered; undefined where Excel does not tell. */
  missing?: string[];
  /** Whether a known position gives its known liquidation price; undefined where it could not be tried. */
  calculates?: boolean;
}

type Registered = Record<string, (...values: unknown[]) => unknown>;

/**
 * The registered functions by id in capitals. Office.js has no public member for them: where the one that
 * `CustomFunctions.associate` fills is not found, nothing is said.
 */
function registeredFunctions(): Registered | undefined {
  if (typeof CustomFunctions === "undefined") return undefined;
  const { _association } = CustomFunctions as unknown as {
    _association?: { mappings?: Registered };
  };
  const mappings = _association?.mappings;
  if (!mappings) return undefined;
  return Object.fromEntries(Object.entries(mappings).map(([id, fn]) => [id.toUpperCase(), fn]));
}

/** Long 0.5 BTC at 60,000 with leverage 10 and 0.5 % maintenance: 54,000 ÷ 0.995, to the last bit. */
const KNOWN_LIQUIDATION_PRICE = 54271.3567839196;

function calculates(functions: Registered | undefined): boolean | undefined {
  const isoLiq = functions?.ISOLIQ;
  if (!isoLiq) return undefined;
  try {
    const result = isoLiq([["long"]], [[60000]], [[0.5]], [[10]], null, null, null);
    const price = Number((result as unknown[][])[0]?.[0]);
    return Math.abs(price - KNOWN_LIQUIDATION_PRICE) < 1e-9;
  } catch {
    return false;
  }
}

async function promisedFunctions(): Promise<{ id: string; name: string }[] | undefined> {
  try {
    const metadata = await (await readOwnFile("functions.json")).json();
    return (metadata as { functions: { id: string; name: string }[] }).functions;
  } catch {
    return undefined;
  }
}

/** How many of the promised functions are registered, and whether they calculate. */
export async function functionFacts(): Promise<FunctionFacts> {
  const registered = registeredFunctions();
  const promised = await promisedFunctions();
  return {
    expected: promised?.map(({ name }) => name),
    missing:
      registered &&
      promised?.filter(({ id }) => !registered[id.toUpperCase()]).map(({ name }) => name),
    calculates: calculates(registered),
  };
}

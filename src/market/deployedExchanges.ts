import { positionsIn, replyLacks, replyOf, type Ask } from "./hyperliquidReply";
import { MarketError } from "./marketError";

/** Names that are asked for: what stands before the colon of `xyz:NVDA`. */
const NAME = /^[a-z0-9]{1,16}$/i;

/** More exchanges than these are not asked: each is a request. */
const MOST_EXCHANGES = 40;

/** Names of the exchanges that others deploy on Hyperliquid (HIP-3); its own stands there as null. */
async function deployedExchanges(ask: Ask): Promise<string[]> {
  const exchanges = replyOf(await ask({ type: "perpDexs" }));
  if (!Array.isArray(exchanges)) throw replyLacks("exchanges (perpDexs)");
  const names = exchanges.map((one: { name?: unknown } | null) => String(one?.name ?? ""));
  return names.filter((name) => NAME.test(name));
}

interface AssetPosition {
  position?: { coin?: unknown };
}

/** The reply of one exchange; undefined where it holds no position. */
async function stateOn(exchange: string, user: string, ask: Ask): Promise<string | undefined> {
  const text = await ask({ type: "clearinghouseState", user, dex: exchange });
  const positions = positionsIn(text) as (AssetPosition | null)[];
  // A coin without its exchange would be taken for one of Hyperliquid's own.
  const isNamed = positions.every((one) => String(one?.position?.coin).startsWith(`${exchange}:`));
  if (!isNamed) throw replyLacks(`positions on ${exchange}`);
  return positions.length > 0 ? text : undefined;
}

/**
 * The replies of the exchanges that others deploy on Hyperliquid and on which an account has positions; a warning,
 * in words for a person, says which exchanges could not be asked.
 * @throws only the reason of the signal
 */
export async function statesOnDeployedExchanges(
  user: string,
  ask: Ask,
  signal: AbortSignal | undefined
): Promise<{ replies: string[]; warning?: string }> {
  const failures: { name: string; error: MarketError }[] = [];
  const orFailure = async <Reply>(name: string, reply: Promise<Reply>) => {
    try {
      return await reply;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof MarketError)) throw error;
      failures.push({ name, error });
      return undefined;
    }
  };
  const names = await orFailure("exchanges that others deploy there", deployedExchanges(ask));
  const asked = names?.slice(0, MOST_EXCHANGES) ?? [];
  for (const name of names?.slice(MOST_EXCHANGES) ?? []) {
    const error = new MarketError("busy", `No more than ${MOST_EXCHANGES} exchanges are asked.`);
    failures.push({ name, error });
  }
  const states = await Promise.all(asked.map((name) => orFailure(name, stateOn(name, user, ask))));
  const replies = states.filter((text) => text !== undefined);
  const [first] = failures;
  if (!first) return { replies };
  const where = failures.map(({ name }) => name).sort();
  const warning = `Positions on ${where.join(", ")} (HIP-3) are missing here. ${first.error.message}`;
  return { replies, warning };
}

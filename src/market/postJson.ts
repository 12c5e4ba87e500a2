import { MarketError } from "./marketError";

/** A question to a public API. */
export interface Question {
  /** As people write it: `Hyperliquid`. */
  readonly venue: string;
  readonly url: string;
  readonly body: unknown;
  readonly signal?: AbortSignal;
  /** Milliseconds until the whole answer is there. */
  readonly timeout?: number;
  readonly mostBytes?: number;
}

const TIMEOUT = 15_000;
const MOST_BYTES = 5 * 1024 * 1024;

function refusal(venue: string, status: number): MarketError {
  if (status === 429) {
    return new MarketError(
      "busy",
      `${venue} answers no more requests from this connection for now (HTTP 429). Wait a minute, then try again.`
    );
  }
  if (status >= 500) {
    return new MarketError(
      "busy",
      `${venue} has a problem of its own (HTTP ${status}). Try again in a few minutes.`
    );
  }
  return new MarketError(
    "refused",
    `${venue} refused the request (HTTP ${status}). Some networks and countries are blocked; ` +
      "otherwise open the same reply elsewhere and paste it here."
  );
}

function offline(venue: string, host: string, cause: unknown): MarketError {
  return new MarketError(
    "offline",
    `${venue} could not be reached at ${host}: there is no connection, or the network or Excel blocks it. ` +
      "Check the connection and try again, or open the same reply elsewhere and paste it here.",
    { cause }
  );
}

/** Reads an answer as text, no further than the cap. */
async function readBody(response: Response, venue: string, mostBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      const megabytes = Math.round(mostBytes / 1024 / 1024);
      throw new MarketError(
        "unreadable",
        `${venue} sent more than ${megabytes} MB, far more than positions take. Nothing was read.`
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Posts JSON without a key or cookie and returns the text of the answer.
 * @throws MarketError in words for a person; the reason of the signal where the caller aborts
 */
export async function postJson(question: Question): Promise<string> {
  const { venue, url, body, signal, timeout = TIMEOUT, mostBytes = MOST_BYTES } = question;
  const ended = new AbortController();
  const stop = () => ended.abort();
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop);
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    stop();
  }, timeout);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: ended.signal,
    });
    if (!response.ok) throw refusal(venue, response.status);
    return await readBody(response, venue, mostBytes);
  } catch (error) {
    if (error instanceof MarketError) throw error;
    if (isLate) {
      const seconds = Math.round(timeout / 100) / 10;
      throw new MarketError(
        "offline",
        `${venue} did not answer within ${seconds} seconds. Check the connection, then try again.`,
        { cause: error }
      );
    }
    signal?.throwIfAborted();
    throw offline(venue, new URL(url).host, error);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", stop);
    ended.abort();
  }
}

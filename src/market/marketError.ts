/** Why a public feed gave nothing. */
export type MarketReason = "address" | "offline" | "refused" | "busy" | "unreadable";

/** A request to a venue that failed, in words for a person: what happened and what to do. */
export class MarketError extends Error {
  override readonly name = "MarketError";
  constructor(
    readonly reason: MarketReason,
    message: string,
    options?: { cause?: unknown }
  ) {
    super(message, options);
  }
}

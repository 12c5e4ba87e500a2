/** Every host outside the add-in's own that it may talk to, and what for. Nothing is sent unless a person asks. */
export const HOSTS = {
  /** Open positions of a public address; no key. */
  hyperliquid: "https://api.hyperliquid.xyz",
} as const;

/** The COM array that desktop Excel hands to Office.js. */
export interface SafeArray {
  toArray(): unknown[];
}

/** Wraps an array, and the arrays in it, the way Office.js unwraps them. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values.map((v) => (Array.isArray(v) ? safeArray(v) : v)) };
}

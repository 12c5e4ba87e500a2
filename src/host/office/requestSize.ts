/** Largest request that Excel on the web accepts, in bytes: 5 MB (Office.js resource limits). */
export const REQUEST_SIZE_LIMIT = 5 * 1024 * 1024;

/** Whether the text takes more bytes in UTF-8 than the limit. */
export function exceedsSize(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}

/** Milliseconds since 1970 as ISO 8601 in UTC; undefined where the text is no time after 2009. */
export function isoFromMilliseconds(text: string | null | undefined): string | undefined {
  if (!text || !/^\d{12,14}$/.test(text)) return undefined;
  const milliseconds = Number(text);
  if (milliseconds < Date.UTC(2009, 0) || milliseconds > Date.UTC(2100, 0)) return undefined;
  return new Date(milliseconds).toISOString();
}

/** Days after which exchanges have usually changed a tier table. */
export const MOST_TABLE_DAYS = 90;

const DAY = 86_400_000;

/** True where a tier table of this day (YYYY-MM-DD) is more than 90 days old. */
export function isOldTable(asOf: string, now: Date): boolean {
  return (now.getTime() - Date.parse(`${asOf}T00:00:00Z`)) / DAY >= MOST_TABLE_DAYS + 1;
}

/** Days after which exchanges have usually changed a tier table. */
export const MOST_TABLE_DAYS = 90;

const DAY = 86_400_000;

function ageInDays(asOf: string, today: string): number {
  return (Date.parse(today) - Date.parse(asOf)) / DAY;
}

/**
 * True where a tier table is more than 90 days old.
 *
 * @param asOf YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function isOldTable(asOf: string, today: string): boolean {
  return ageInDays(asOf, today) > MOST_TABLE_DAYS;
}

/**
 * Date of a tier table, with its age where that is more than 90 days.
 *
 * @param asOf YYYY-MM-DD
 * @param day YYYY-MM-DD: today, or the day that is asked for
 * @example tableDateText("2026-07-02", "2026-11-23") // → "2026-07-02 (144 days old)"
 */
export function tableDateText(asOf: string, day: string): string {
  return isOldTable(asOf, day) ? `${asOf} (${ageInDays(asOf, day)} days old)` : asOf;
}

/** Days after which exchanges have usually changed a tier table. */
export const MOST_TABLE_DAYS = 90;

const DAY = 86_400_000;

/**
 * Date of a tier table, with its age where that is more than 90 days.
 *
 * @param asOf YYYY-MM-DD
 * @param day YYYY-MM-DD: today, or the day that is asked for
 * @example tableDateText("2026-07-02", "2026-11-23") // → "2026-07-02 (144 days old)"
 */
export function tableDateText(asOf: string, day: string): string {
  const days = (Date.parse(day) - Date.parse(asOf)) / DAY;
  return days > MOST_TABLE_DAYS ? `${asOf} (${days} days old)` : asOf;
}

/** A day as the locale writes it: `2026-07-02` → `Jul 2, 2026` (en-US). */
export function shownDay(day: string, locale?: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
}

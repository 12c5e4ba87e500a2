/** Today in UTC, YYYY-MM-DD: the one place in which functions look at the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const MAX_SHOWN = 60;
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/** Text of a file as it may stand in a message: quoted, without control characters, cut short. */
export function quoteText(text: string): string {
  const visible = text.replace(CONTROL, " ");
  return `"${visible.length > MAX_SHOWN ? `${visible.slice(0, MAX_SHOWN)}…` : visible}"`;
}

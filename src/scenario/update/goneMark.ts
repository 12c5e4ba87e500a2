import { minute } from "../positions/sourceLines";

const BEGINNING = "gone from the import of ";

/** What the Check column says of a position that an import no longer has. */
export function goneMark(importedAt: Date): string {
  return `${BEGINNING}${minute(importedAt)}: closed?`;
}

export function isGoneMark(text: string): boolean {
  return text.startsWith(BEGINNING);
}

export type Appearance = "light" | "dark";

const STORAGE_KEY = "isomargin-workbook-appearance";

/** Light or dark as chosen before on this machine, else as the system shows itself. */
export function initialAppearance(): Appearance {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === "light" || stored === "dark") return stored;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Keeps the choice for the next visit. */
export function rememberAppearance(appearance: Appearance): void {
  localStorage.setItem(STORAGE_KEY, appearance);
}

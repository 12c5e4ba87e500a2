/** The part of `Office.context.officeTheme` that tells light from dark. */
export interface OfficeColours {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/** Perceived brightness of `#rrggbb`, from 0 to 1; undefined for anything else. */
function brightness(colour: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

/** True where Excel, or else the system, shows dark surfaces. */
export function isDark(office: OfficeColours | undefined, systemIsDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const body = brightness(office?.bodyBackgroundColor);
  return body === undefined ? systemIsDark : body < 0.5;
}

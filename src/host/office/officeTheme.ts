/** Office's own colours, as `Office.context.officeTheme` shows them. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#f3f2f1",
  controlForegroundColor: "#262626",
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#3b3a39",
  controlForegroundColor: "#f3f2f1",
};

/** The theme as desktop Excel reports it: JSON of colours as numbers (0xRRGGBB). */
export function themeInfo(theme: OfficeTheme): string {
  const colors = Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]);
  return JSON.stringify(Object.fromEntries(colors));
}

import { tokens } from "@fluentui/react-components";

/** How lines of a chart are told apart: by colour and by dashes, in every theme. */
const LINE_STYLES = [
  { color: tokens.colorPaletteBlueBorderActive, dashes: undefined },
  { color: tokens.colorPalettePumpkinBorderActive, dashes: "6 3" },
  { color: tokens.colorPaletteForestBorderActive, dashes: "12 4" },
  { color: tokens.colorPaletteGrapeBorderActive, dashes: "2 3" },
  { color: tokens.colorPaletteTealBorderActive, dashes: "8 3 2 3" },
] as const;

export const lineStyle = (index: number) => LINE_STYLES[index % LINE_STYLES.length]!;

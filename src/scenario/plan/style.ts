/** How cells look; a member that is absent stays as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps from the edge that the text is aligned to. */
  readonly indent?: number;
  /** Colour of a thin line under the area. */
  readonly lineBelow?: string;
  /** Colour of a thin line above the area. */
  readonly lineAbove?: string;
  /** Colour of thin lines between the rows of the area. */
  readonly linesBetween?: string;
}

/** Colours of the sheets: ink on white, one accent, and what needs attention. */
export const PALETTE = {
  accent: "#1F3A5F",
  accentSoft: "#E8EEF6",
  ink: "#1B1F24",
  muted: "#6B7280",
  faint: "#B8BEC7",
  rule: "#DDE2E8",
  input: "#0000FF",
  inputFill: "#FFFBE6",
  loss: "#B42318",
  lossFill: "#FDECEA",
  lossDeep: "#8E1B12",
  liquidatedFill: "#F2A49B",
  warning: "#8A5A00",
  warningFill: "#FFF1CC",
  gain: "#1B6E3C",
  gainFill: "#E3F4E9",
  heatLow: "#F9D5D0",
  heatMiddle: "#FFFFFF",
  heatHigh: "#BFE3C9",
} as const;

/** The styles that plans use, by what a cell is. */
export const STYLES = {
  title: { bold: true, size: 16, color: PALETTE.accent },
  subtitle: { color: PALETTE.muted, size: 10 },
  note: { color: PALETTE.muted, size: 9, italic: true },
  /** A note beside a figure. */
  remark: { color: PALETTE.muted, size: 9, italic: true, align: "Left", indent: 1 },
  /** Texts that say something about the result, above it. */
  statement: { bold: true, color: PALETTE.ink },
  heading: { bold: true, size: 12, color: PALETTE.accent, lineBelow: PALETTE.accent },
  header: {
    bold: true,
    color: "#FFFFFF",
    fill: PALETTE.accent,
    align: "Right",
    vertical: "Center",
    wrap: true,
  },
  headerText: {
    bold: true,
    color: "#FFFFFF",
    fill: PALETTE.accent,
    align: "Left",
    indent: 1,
    vertical: "Center",
    wrap: true,
  },
  label: { color: PALETTE.ink },
  index: { color: PALETTE.faint, size: 8, align: "Right" },
  /** What a person types: blue on a light fill, as in financial models. */
  input: { color: PALETTE.input, fill: PALETTE.inputFill },
  /** What follows another sheet until a person types over it: green, as in financial models. */
  follows: { color: PALETTE.gain },
  /** A word in a column of typed figures. */
  choice: { align: "Right" },
  /** An imported value that the file did not give. */
  derived: { italic: true },
  /** What a review proposes beside what is typed. */
  proposal: { color: PALETTE.accent, fill: PALETTE.accentSoft, align: "Right" },
  /** A record of what happened: imported, and not meant to be typed over. */
  imported: { color: PALETTE.input },
  calculated: { color: "#000000" },
  body: { linesBetween: PALETTE.rule, lineBelow: PALETTE.rule },
  total: { bold: true, lineAbove: PALETTE.accent, fill: PALETTE.accentSoft },
  figures: { align: "Right" },
  words: { align: "Left", indent: 1 },
  /** Words in a column of figures. */
  wrapped: { size: 9, wrap: true, align: "Right", vertical: "Center" },
  /** A sentence beside figures. */
  reason: { size: 9, align: "Left", indent: 1 },
  centred: { vertical: "Center" },
  verdict: { bold: true, wrap: true, align: "Left", vertical: "Center" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

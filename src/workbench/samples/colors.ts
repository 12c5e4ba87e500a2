/** Colours of the samples: ink on white, one accent, and blue on yellow for what a person types. */
export const COLORS = {
  accent: "#1F3A5F",
  accentSoft: "#E8EEF6",
  ink: "#1B1F24",
  muted: "#6B7280",
  rule: "#DDE2E8",
  input: "#0000FF",
  inputFill: "#FFFBE6",
  good: "#1B6E3C",
  goodFill: "#E3F4E9",
  bad: "#B42318",
  badFill: "#FDECEA",
} as const;

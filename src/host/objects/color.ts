import { RichApiError } from "../protocol/RichApiError";

/** Colours that Excel takes by name (CSS level 1 and 2, and some often used). */
const NAMED: Readonly<Record<string, string>> = {
  ...{ black: "#000000", silver: "#C0C0C0", gray: "#808080", white: "#FFFFFF" },
  ...{ maroon: "#800000", red: "#FF0000", purple: "#800080", fuchsia: "#FF00FF" },
  ...{ green: "#008000", lime: "#00FF00", olive: "#808000", yellow: "#FFFF00" },
  ...{ navy: "#000080", blue: "#0000FF", teal: "#008080", aqua: "#00FFFF" },
  ...{ orange: "#FFA500", pink: "#FFC0CB", brown: "#A52A2A", gold: "#FFD700" },
  ...{ grey: "#808080", lightgray: "#D3D3D3", darkgray: "#A9A9A9", cyan: "#00FFFF" },
  ...{ magenta: "#FF00FF", lightblue: "#ADD8E6", lightgreen: "#90EE90", darkgreen: "#006400" },
  ...{ darkblue: "#00008B", darkred: "#8B0000", lightyellow: "#FFFFE0", beige: "#F5F5DC" },
};

/** "#RRGGBB" of what an add-in sets as a colour: "#ff0000", "ff0000", "red". InvalidArgument for anything else. */
export function color(value: unknown): string {
  if (typeof value === "string") {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim());
    if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
    const named = NAMED[value.trim().toLowerCase()];
    if (named) return named;
  }
  throw new RichApiError("InvalidArgument");
}

/** Like `color`; "" means no colour. */
export function optionalColor(value: unknown): string | undefined {
  return value === "" ? undefined : color(value);
}

import { format } from "numfmt";

/** A number through a number format, as a cell would show it; through General where the format is not valid. */
export function formatValue(value: number, pattern: string): string {
  try {
    return format(pattern || "General", value);
  } catch {
    return format("General", value);
  }
}

import { RowError } from "../rowError";
import { sign } from "./decimal";

/** The same number, or a row error where it is zero or below. */
export function requirePositive(value: string, field: string): string {
  if (sign(value) > 0) return value;
  throw new RowError(`${field} must be above 0; got ${value}`, field);
}

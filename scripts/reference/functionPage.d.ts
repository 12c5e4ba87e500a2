import type { DescribedFunction } from "./readFunctions";

export function functionPage(
  described: DescribedFunction,
  names: readonly string[],
  sections?: readonly string[]
): string;

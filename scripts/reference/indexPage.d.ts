import type { DescribedFunction } from "./readFunctions";

export function indexPage(functions: readonly DescribedFunction[]): string;

export function linkNames(text: string, names: readonly string[]): string;

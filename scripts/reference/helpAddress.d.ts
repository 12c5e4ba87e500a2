export function helpAddress(href: string): string;

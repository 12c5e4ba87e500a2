export const LOCAL_ADDRESS: string;
export function addinAddress(environment: { ADDIN_URL?: string }, mode: string): string;
export function atAddress(text: string, address: string): string;

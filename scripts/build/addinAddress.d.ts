export const LOCAL_ADDRESS: string;
export function addinAddress(environment: { ADDIN_URL?: string }, mode: string): string;
export function atAddress(manifest: string, address: string): string;

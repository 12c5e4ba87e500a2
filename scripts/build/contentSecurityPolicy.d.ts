export const HELP_POLICY: string;
export const OFFICE_CDN: string;
export function feedHosts(root: string): string[];
export function panePolicy(root: string): string;

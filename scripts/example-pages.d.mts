export const fingerprintFile: string;
export function examplePages(): Record<string, string>;
export function fingerprint(pages: Record<string, string>): string;

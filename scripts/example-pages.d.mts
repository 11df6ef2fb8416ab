export const fingerprintFile: string;
export function examplePages(): Promise<Record<string, string>>;
export function fingerprint(pages: Record<string, string>): string;

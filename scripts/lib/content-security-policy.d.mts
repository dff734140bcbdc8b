export function panePolicy(officeJsUrl?: string): string;
export function previewPolicy(): string;

export function panePolicy(officeJsUrl?: string): string;
export function commandsPolicy(officeJsUrl?: string): string;
export function previewPolicy(): string;

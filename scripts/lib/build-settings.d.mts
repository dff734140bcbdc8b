export const localAddress: string;

export interface BuildSettings {
  readonly mode: "development" | "production";
  readonly addinUrl: string;
  readonly officeJsUrl: string;
  readonly rewriteManifest: (xml: string) => string;
}

export function readBuildSettings(env: Readonly<Record<string, string | undefined>>): BuildSettings;

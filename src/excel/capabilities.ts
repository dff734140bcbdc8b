import type { Capabilities } from "../grid/workbook-door";
import { excelApiVersion, hasApiSet, officeContext } from "./host";

/** What this Excel can do. A host that does not tell its version is taken to have what the manifest asked for. */
export function excelCapabilities(): Capabilities {
  const apiVersion = excelApiVersion();
  const has = (version: string): boolean => apiVersion === "" || hasApiSet("ExcelApi", version);
  return {
    host: hostName(),
    apiVersion,
    // Events on the whole collection of sheets, and print set-up with RangeAreas, both came with 1.9.
    canWatch: has("1.9"),
    canInsertSheets: has("1.9"),
    // Far above what the manifest asks for: only where the host says so.
    canNote: hasApiSet("ExcelApi", "1.18"),
  };
}

/** "Excel 16.0.18827 (PC)": for support staff. */
function hostName(): string {
  const diagnostics = officeContext()?.diagnostics;
  if (!diagnostics) return "Excel";
  return `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})`;
}

import { VERSION } from "../messages/version";
import type { Tool } from "../report/file-report";

/** The name and version that reports carry; a test holds them against `package.json`. */
export const TOOL: Tool = { name: "results-matrix", version: VERSION };

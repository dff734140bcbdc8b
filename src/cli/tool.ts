import type { Tool } from "../report/file-report";
import packageJson from "../../package.json";

export const TOOL: Tool = { name: "results-matrix", version: packageJson.version };

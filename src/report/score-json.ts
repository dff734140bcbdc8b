import type { FileReport, Tool } from "./file-report";
import { jsonMatrixHead, jsonScore } from "./json";

/** Score cards alone, in the shapes of the full report. */
export function scoreJson(tool: Tool, reports: readonly FileReport[]) {
  return { tool, files: reports.map(scoreFile) };
}

function scoreFile(report: FileReport) {
  const { file } = report;
  if (report.state === "unreadable") return { file, status: "unreadable", error: report.error, matrices: [] };
  const { matrices } = report.inspection;
  return {
    file,
    status: matrices.length === 0 ? "no-matrix" : "checked",
    error: null,
    matrices: matrices.map((inspected) => ({ ...jsonMatrixHead(inspected), score: jsonScore(inspected) })),
  };
}

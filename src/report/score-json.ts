import type { FileReport } from "./file-report";
import { jsonMatrixHead, jsonScore } from "./json";
import { jsonQuality } from "./json-quality";

/** Score cards alone of one file, in the shapes of the full report. */
export function scoreFile(report: FileReport) {
  const { file } = report;
  if (report.state === "unreadable") return { file, status: "unreadable", error: report.error, matrices: [] };
  const { matrices } = report.inspection;
  return {
    file,
    status: matrices.length === 0 ? "no-matrix" : "checked",
    error: null,
    matrices: matrices.map((inspected) => ({
      ...jsonMatrixHead(inspected),
      score: jsonScore(inspected),
      quality: jsonQuality(inspected),
    })),
  };
}

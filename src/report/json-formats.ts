import type { Translate } from "../check/message";
import { summarise } from "./file-report";
import type { FileReport, Tool } from "./file-report";
import { jsonFile } from "./json";
import type { ReportFormat } from "./report-format";

/** `check --format json`: one object, as the command line's contract writes it. */
export function jsonFormat(tool: Tool, translate: Translate): ReportFormat {
  return wrappedJson(tool, (report) => jsonFile(report, translate), { hasSummary: true });
}

/** An object of a tool, what is told of each file, and the counts where there is anything to count. */
export function wrappedJson(
  tool: Tool,
  ofFile: (report: FileReport) => unknown,
  { hasSummary }: { readonly hasSummary: boolean },
): ReportFormat {
  return {
    summaryFirst: false,
    head: () => `{\n  "tool": ${JSON.stringify(tool)},\n  "files": [\n`,
    // Line ends inside texts are escaped, so every line of the object can be moved to the right.
    part: (report) => `    ${JSON.stringify(ofFile(report), null, 2).replaceAll("\n", "\n    ")}`,
    between: ",\n",
    foot: (files) => `\n  ]${hasSummary ? `,\n  "summary": ${JSON.stringify(summarise(files))}` : ""}\n}\n`,
  };
}

/** `check --format ndjson`: one object of `files` a line, and nothing else. */
export function ndjsonFormat(ofFile: (report: FileReport) => unknown): ReportFormat {
  return {
    summaryFirst: false,
    head: () => "",
    part: (report) => `${JSON.stringify(ofFile(report))}\n`,
    between: "",
    foot: () => "",
  };
}

import type { Translate } from "../../check/message";
import { describeFindings } from "../described-findings";
import type { FileSummary, Tool } from "../file-report";
import type { ReportFormat } from "../report-format";
import { fileUri } from "./file-uri";
import { sarifResult } from "./sarif-result";
import { sarifRules } from "./sarif-rules";

export interface SarifOptions {
  readonly tool: Tool;
  readonly translate: Translate;
  readonly language: string;
  /** The address of a rule's page. */
  readonly helpUri: (rule: string) => string;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * `check --format sarif`: SARIF 2.1.0, one run. Files that could not be read are notifications of the run, which is
 * then not a successful one.
 */
export function sarifFormat({ tool, translate, language, helpUri }: SarifOptions): ReportFormat {
  return {
    summaryFirst: false,
    head: () => `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[\n`,
    part(report) {
      if (report.state === "unreadable") return "";
      return describeFindings(report.inspection, translate)
        .map((finding) => JSON.stringify(sarifResult(finding, report.file)))
        .join(",\n");
    },
    between: ",\n",
    foot(files) {
      const unreadable = files.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
      const codes = [...new Set(unreadable.map(({ error }) => error.code))].sort();
      const rest = {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: sarifRules(translate, helpUri),
            ...(codes.length > 0 ? { notifications: codes.map((id) => ({ id })) } : {}),
          },
        },
        invocations: [invocation(unreadable)],
        artifacts: distinct(files).map((file) => ({ location: { uri: fileUri(file) }, roles: ["analysisTarget"] })),
        columnKind: "utf16CodeUnits",
        language,
      };
      return `\n],${JSON.stringify(rest).slice(1, -1)}}]}\n`;
    },
  };
}

type Unreadable = { readonly file: string; readonly error: NonNullable<FileSummary["error"]> };

function invocation(unreadable: readonly Unreadable[]) {
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map(({ file, error }) => ({
      level: "error",
      descriptor: { id: error.code },
      message: { text: error.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
    })),
  };
}

/** SARIF lists an artifact once, however often it was given. */
function distinct(files: readonly FileSummary[]): readonly string[] {
  return [...new Set(files.map(({ file }) => file))];
}

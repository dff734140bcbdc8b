import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import { BYTE_ORDER_MARK } from "../../report/csv";
import { findingsCsv } from "../../report/findings-csv";
import { findingsPage } from "../../report/findings-page/findings-page";
import { jsonFile } from "../../report/json";
import { jsonFormat, ndjsonFormat, wrappedJson } from "../../report/json-formats";
import { COLOURS, NO_COLOURS } from "../../report/paint";
import { prettyFormat } from "../../report/pretty";
import { prettyScores } from "../../report/pretty-scores";
import type { ReportFormat } from "../../report/report-format";
import { sarifFormat } from "../../report/sarif/sarif-format";
import { scoreCsv } from "../../report/score-csv";
import { scoreFile } from "../../report/score-json";
import { helpUri } from "../help-uri";
import { TOOL } from "../tool";

export const CHECK_FORMATS = ["pretty", "json", "ndjson", "sarif", "csv", "html"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const SCORE_FORMATS = ["pretty", "json", "ndjson", "csv"] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** The language of every text that the command line writes. */
const LANGUAGE = "en";

interface Wanted<Format> {
  readonly format: Format;
  readonly colours: boolean;
}

/** What a file of this form begins with. Not for programs that read standard output: they would take it for a letter. */
export function fileBeginning(format: CheckFormat | ScoreFormat): string {
  return format === "csv" ? BYTE_ORDER_MARK : "";
}

/** A form of the full report. `asOf` is the day the check is for, YYYY-MM-DD. */
export function checkFormat(
  { format, colours, asOf }: Wanted<CheckFormat> & { readonly asOf: string },
  translate: Translate,
): ReportFormat {
  switch (format) {
    case "pretty":
      return prettyFormat({ translate, paint: colours ? COLOURS : NO_COLOURS });
    case "json":
      return jsonFormat(TOOL, translate);
    case "ndjson":
      return ndjsonFormat((report) => jsonFile(report, translate));
    case "sarif":
      return sarifFormat({ tool: TOOL, translate, language: LANGUAGE, helpUri });
    case "csv":
      return findingsCsv(translate);
    case "html":
      return findingsPage({ tool: TOOL, translate, language: LANGUAGE, asOf });
    default:
      return assertNever(format);
  }
}

/** A form of the report of scores alone. */
export function scoreFormat({ format, colours }: Wanted<ScoreFormat>, translate: Translate): ReportFormat {
  switch (format) {
    case "pretty":
      return prettyScores({ translate, paint: colours ? COLOURS : NO_COLOURS });
    case "json":
      return wrappedJson(TOOL, scoreFile, { hasSummary: false });
    case "ndjson":
      return ndjsonFormat(scoreFile);
    case "csv":
      return scoreCsv();
    default:
      return assertNever(format);
  }
}

import { scoreOriginal } from "../cfr/approved/score-original";
import type { CfrMatrix } from "../cfr/matrix";
import { readCfrMatrices } from "../cfr/read/read-cfr";
import { cfrRules } from "../cfr/rules";
import { isUntouched } from "../cfr/rules/is-untouched";
import { sectionHeading } from "../cfr/sections/read-document";
import { hasResults } from "../cfr/score/has-results";
import { scoreCfr } from "../cfr/score/score-matrix";
import type { Finding, Stage } from "../check/finding";
import { readJustifications } from "../check/read-review";
import { runRules } from "../check/run-rules";
import type { JustificationEntry } from "../check/run-rules";
import type { CellRef } from "../grid/cell-ref";
import type { Workbook } from "../grid/grid";
import { readAbouts } from "../guidelines/about";
import { shippedGuideline } from "../guidelines/shipped-guidelines";
import type { JmiMatrix } from "../jmi/matrix";
import { readJmiMatrices } from "../jmi/read/read-jmi";
import { jmiRules } from "../jmi/rules";
import { twgHeading } from "../jmi/twg/read-twg";
import { ownGuidelines } from "./own-guidelines";
import { chooseGuideline } from "./choose-guideline";
import type { GuidelineChoice, GuidelineOf } from "./choose-guideline";
import type { InspectOptions, InspectedMatrix, Inspection } from "./inspection";
import { keepOneKind } from "./keep-one-kind";

type Kind = InspectedMatrix["kind"];

/** Everything about a workbook: its matrices with their findings, and scores where there are achievements. */
export function inspectWorkbook(workbook: Workbook, options: InspectOptions): Inspection {
  const abouts = readAbouts(workbook);
  const stage = options.stage ?? abouts.find((about) => about.stage !== null)?.stage ?? "draft";
  const own = ownGuidelines(abouts, options);
  const cfr = chooseGuideline("cfr", options.guideline, abouts, own.of);
  const jmi = chooseGuideline("jmi", options.guideline, abouts, own.of);
  const check: CheckOptions = { stage, asOf: options.asOf, justifications: readJustifications(workbook) };

  const found = keepOneKind(workbook, [
    ...readEach(workbook, cfr, (book, guideline) => readCfrMatrices(book, guideline, options.columns)),
    ...readEach(workbook, jmi, (book, guideline) => readJmiMatrices(book, guideline, options.columns)),
  ]);
  return {
    matrices: found.map((matrix) =>
      matrix.kind === "cfr" ? inspectCfr(matrix, cfr, check) : inspectJmi(matrix, jmi.guidelineOn(matrix.sheet), check),
    ),
    stage,
    unknownGuidelines: abouts.flatMap((about) =>
      about.guidelineId !== null && !options.guideline && !own.isTold(about) && !shippedGuideline(about.guidelineId)
        ? [about.guidelineId]
        : [],
    ),
    ...(own.problems.length > 0 ? { guidelineProblems: own.problems } : {}),
  };
}

interface CheckOptions {
  readonly stage: Stage;
  readonly asOf: string;
  readonly justifications: readonly JustificationEntry[];
}

/** Reads once by each guideline that holds somewhere, and takes from each reading the sheets where it does. */
function readEach<K extends Kind, Matrix extends { readonly sheet: string }>(
  workbook: Workbook,
  choice: GuidelineChoice<K>,
  read: (workbook: Workbook, guideline: GuidelineOf<K>) => readonly Matrix[],
): readonly Matrix[] {
  const guidelines = new Set(workbook.grids.map((grid) => choice.guidelineOn(grid.sheet)));
  return [...guidelines].flatMap((guideline) =>
    read(workbook, guideline).filter((matrix) => choice.guidelineOn(matrix.sheet) === guideline),
  );
}

function inspectCfr(read: CfrMatrix, choice: GuidelineChoice<"cfr">, check: CheckOptions): InspectedMatrix {
  const guideline = choice.guidelineOn(read.sheet);
  const matrix = { ...read, yearEnd: read.yearEnd ?? choice.aboutOf(read.sheet)?.yearEnd ?? null };
  const original = scoreOriginal(matrix, guideline);
  const findings = runRules(
    isUntouched(matrix, guideline) ? [] : cfrRules,
    { matrix, guideline, stage: check.stage, asOf: check.asOf },
    runOptions(matrix, guideline, check),
  );
  return {
    kind: "cfr",
    matrix,
    guideline,
    // Fixes are planned for one sheet; over several a person has to make the change.
    findings: matrix.continuedOn?.length ? findings.map((finding) => ({ ...finding, fix: null })) : findings,
    score: hasResults(matrix, guideline) ? scoreCfr(matrix, guideline) : null,
    ...(original && { originalScore: original }),
  };
}

function inspectJmi(matrix: JmiMatrix, guideline: GuidelineOf<"jmi">, check: CheckOptions): InspectedMatrix {
  const findings: readonly Finding[] = runRules(
    jmiRules,
    { matrix, guideline, stage: check.stage, asOf: check.asOf },
    runOptions(matrix, guideline, check),
  );
  return { kind: "jmi", matrix, guideline, findings, score: null };
}

function runOptions(matrix: CfrMatrix | JmiMatrix, guideline: GuidelineOf<Kind>, check: CheckOptions) {
  const headings = new Map(Object.values(matrix.columns).map(({ column, heading }) => [column, heading]));
  const more = matrix.kind === "cfr" ? (matrix.continuedOn ?? []) : [];
  const sheets = new Set([matrix.sheet, ...more.map(({ sheet }) => sheet)]);
  const columnHeading = (cell: CellRef) => {
    if (sheets.has(cell.sheet)) return headings.get(cell.column) ?? "";
    if (matrix.kind === "jmi") return matrix.twg ? twgHeading(matrix.twg, cell) : "";
    return matrix.document ? sectionHeading(matrix.document, cell) : "";
  };
  return { severities: guideline.severities, justifications: check.justifications, columnHeading };
}

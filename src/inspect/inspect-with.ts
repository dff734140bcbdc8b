import { scoreOriginal } from "../cfr/approved/score-original";
import type { CfrMatrix } from "../cfr/matrix";
import { readCfrMatrices } from "../cfr/read/read-cfr";
import { cfrRules } from "../cfr/rules";
import { isUntouched } from "../cfr/rules/is-untouched";
import { sectionHeading } from "../cfr/sections/read-document";
import { hasResults } from "../cfr/score/has-results";
import { scoreCfr } from "../cfr/score/score-matrix";
import { readJustifications } from "../check/read-review";
import { runRules } from "../check/run-rules";
import type { CellRef } from "../grid/cell-ref";
import type { Workbook } from "../grid/grid";
import { readAbouts } from "../guidelines/about";
import { shippedGuideline } from "../guidelines/shipped-guidelines";
import { headedTables } from "../jmi/layout/headed-tables";
import { isJmiColumn } from "../jmi/layout/jmi-headings";
import { toldOnSheet } from "../parse/headings/column-choice";
import { headingOfColumn } from "../parse/headings/heading-of-column";
import { ownGuidelines } from "./own-guidelines";
import { chooseGuideline } from "./choose-guideline";
import type { GuidelineChoice, GuidelineOf } from "./choose-guideline";
import type { InspectOptions, InspectedMatrix, Inspection } from "./inspection";
import type { JmiPart } from "./jmi-part";
import { keepOneKind } from "./keep-one-kind";
import { runOptions } from "./run-options";
import type { CheckOptions } from "./run-options";

type Kind = InspectedMatrix["kind"];

/** Whether a workbook has a table that may be a JMI: then it takes the part for those to inspect it. */
export function hasJmi(workbook: Workbook, options: InspectOptions): boolean {
  const abouts = readAbouts(workbook);
  const { guidelineOn } = chooseGuideline("jmi", options.guideline, abouts, ownGuidelines(abouts, options).of);
  return workbook.grids.some((grid) => {
    const told = toldOnSheet(options.columns ?? [], grid.sheet, isJmiColumn);
    return headedTables(grid, guidelineOn(grid.sheet), told).length > 0;
  });
}

/**
 * Everything about a workbook: its matrices with their findings, and scores where there are achievements. Without the
 * part for JMIs there are none.
 */
export function inspectWith(jmiPart: JmiPart | null, workbook: Workbook, options: InspectOptions): Inspection {
  const abouts = readAbouts(workbook);
  const stage = options.stage ?? abouts.find((about) => about.stage !== null)?.stage ?? "draft";
  const own = ownGuidelines(abouts, options);
  const cfr = chooseGuideline("cfr", options.guideline, abouts, own.of);
  const jmi = chooseGuideline("jmi", options.guideline, abouts, own.of);
  const check: CheckOptions = { stage, asOf: options.asOf, justifications: readJustifications(workbook) };

  const found = keepOneKind(workbook, [
    ...readEach(workbook, cfr, (book, guideline) => readCfrMatrices(book, guideline, options.columns)),
    ...(jmiPart ? readEach(workbook, jmi, (book, guideline) => jmiPart.read(book, guideline, options.columns)) : []),
  ]);
  return {
    matrices: found.flatMap((matrix) =>
      matrix.kind === "cfr"
        ? inspectCfr(matrix, cfr, check)
        : (jmiPart?.inspect(matrix, jmi.guidelineOn(matrix.sheet), check) ?? []),
    ),
    stage,
    unknownGuidelines: abouts.flatMap((about) =>
      about.guidelineId !== null && !options.guideline && !own.isTold(about) && !shippedGuideline(about.guidelineId)
        ? [about.guidelineId]
        : [],
    ),
    ...(options.guideline && found.some(({ kind }) => kind !== options.guideline?.kind)
      ? { notForEach: options.guideline.id }
      : {}),
    ...(own.problems.length > 0 ? { guidelineProblems: own.problems } : {}),
  };
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
  const beside = (cell: CellRef) => {
    const part = matrix.continuedOn?.find(({ sheet }) => sheet === cell.sheet);
    if (part) return headingOfColumn(part, cell.column);
    return matrix.document ? sectionHeading(matrix.document, cell) : "";
  };
  const untouched = isUntouched(matrix, guideline);
  const findings = runRules(
    untouched ? [] : cfrRules,
    { matrix, guideline, stage: check.stage, asOf: check.asOf },
    runOptions(matrix, beside, guideline, check),
  );
  return {
    kind: "cfr",
    matrix,
    guideline,
    findings,
    score: hasResults(matrix, guideline) ? scoreCfr(matrix, guideline) : null,
    ...(original && { originalScore: original }),
    ...(untouched && { untouched }),
  };
}

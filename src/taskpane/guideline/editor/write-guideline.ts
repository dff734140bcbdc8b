import { readAbouts } from "../../../guidelines/about";
import type { Guideline } from "../../../guidelines/guideline";
import { guidelineEdits } from "../../../guidelines/guideline-edits";
import type { Words } from "../../../guidelines/path-label";
import { planAboutSheet } from "../../../guidelines/plan-about-sheet";
import { chooseGuideline } from "../../../inspect/choose-guideline";
import type { Now, Writing } from "../../../session/writing";

/** Writes a guideline on the About sheet that speaks of a matrix; where there is none, one is made. */
export function writeGuideline(guideline: Guideline, matrixSheet: string, words: Words): Writing {
  const aboutOf = ({ workbook }: Now) => {
    const about = chooseGuideline(guideline.kind, undefined, readAbouts(workbook)).aboutOf(matrixSheet);
    return workbook.grids.find(({ sheet }) => sheet === about?.sheet);
  };
  return {
    sheets: async (now) => (aboutOf(now) ? null : planAboutSheet(guideline, matrixSheet, words, now.taken)),
    edits: async (now) => {
      const about = aboutOf(now);
      return about ? guidelineEdits(about, guideline, words) : null;
    },
  };
}

import { approvalEdits } from "../../cfr/approved/approval-edits";
import { planApproved } from "../../cfr/approved/plan-approved";
import type { CfrMatrix } from "../../cfr/matrix";
import type { Translate } from "../../check/message";
import { readAbouts } from "../../guidelines/about";
import { planAboutSheet } from "../../guidelines/plan-about-sheet";
import { chooseGuideline } from "../../inspect/choose-guideline";
import type { Now, Writing } from "../../session/writing";

/** Keeps a copy of a matrix's targets on a new sheet, and says on the About sheet on which day they were approved. */
export function approveTargets({ sheet, area }: CfrMatrix, day: string, translate: Translate): Writing {
  const found = ({ inspection }: Now) =>
    inspection.matrices.flatMap((one) =>
      one.kind === "cfr" && one.matrix.sheet === sheet && one.matrix.area.left === area.left ? [one] : [],
    )[0];
  const aboutOf = ({ workbook }: Now) => {
    const about = chooseGuideline("cfr", undefined, readAbouts(workbook)).aboutOf(sheet);
    return workbook.grids.find((grid) => grid.sheet === about?.sheet);
  };
  return {
    sheets: async (now) => {
      const inspected = found(now);
      if (!inspected || inspected.matrix.approved) return null;
      const { matrix, guideline } = inspected;
      const copy = planApproved(matrix, guideline, translate, now.taken);
      if (aboutOf(now)) return copy;
      return { ...copy, sheets: [...copy.sheets, ...planAboutSheet(guideline, sheet, translate, now.taken).sheets] };
    },
    edits: async (now) => {
      const about = aboutOf(now);
      return about && found(now)?.matrix.approved
        ? approvalEdits(about, day, now.workbook.dateSystem, translate)
        : null;
    },
  };
}

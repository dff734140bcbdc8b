import type { Translate } from "../../check/message";
import { toA1 } from "../../grid/cell-ref";
import { openPoints } from "../../jmi/agreed/open-points";
import { planAgreedCopy } from "../../jmi/agreed/plan-agreed-copy";
import { revisionEdits } from "../../jmi/agreed/revision-log";
import type { RevisionReason } from "../../jmi/agreed/revision-log";
import type { AgreedChange } from "../../jmi/agreed/agreed-changes";
import type { JmiMatrix } from "../../jmi/matrix";
import { freeName } from "../../grid/sheet-plan";
import { planRevisions } from "../../jmi/template/plan-revisions";
import type { Now, Writing } from "../../session/writing";

/**
 * Keeps a copy of the matrix on a sheet of its own; a blank day of agreement on the About sheet gets the day. What is open
 * in the copied matrix stands on the copy.
 */
export function markAgreed({ sheet, headerRow }: JmiMatrix, day: string, translate: Translate): Writing {
  return {
    sheets: async (now) => {
      const inspected = found(now, sheet, headerRow);
      if (!inspected) return null;
      return planAgreedCopy(inspected.matrix, day, translate, now.taken, openPoints(inspected.findings));
    },
    edits: async (now) => {
      const inspected = found(now, sheet, headerRow);
      if (!inspected) return null;
      const told = inspected.matrix.twg?.about?.days.agreed;
      return told?.raw === "" ? [{ sheet: told.at.sheet, cell: toA1(told.at), from: null, to: day }] : [];
    },
  };
}

/** Enters a change with its meeting and reason in the log, which is made where there is none. */
export function logRevision(
  { sheet, headerRow }: JmiMatrix,
  change: AgreedChange,
  reason: RevisionReason,
  translate: Translate,
): Writing {
  return {
    sheets: async (now) => {
      const inspected = found(now, sheet, headerRow);
      if (!inspected || inspected.matrix.twg?.revisions) return null;
      const name = freeName(translate("template.jmi.sheet.revisions"), now.taken.sheets);
      return { sheets: [planRevisions(name, translate)], names: [], activeSheet: "" };
    },
    edits: async (now) => {
      const inspected = found(now, sheet, headerRow);
      return inspected && revisionEdits(now.workbook, inspected.matrix, change, reason);
    },
  };
}

function found({ inspection }: Now, sheet: string, headerRow: number) {
  const jmis = inspection.matrices.flatMap((one) => (one.kind === "jmi" ? [one] : []));
  return jmis.find(({ matrix }) => matrix.sheet === sheet && matrix.headerRow === headerRow) ?? null;
}

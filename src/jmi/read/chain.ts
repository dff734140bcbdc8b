import type { CellRef } from "../../grid/cell-ref";
import type { JmiActivity, JmiDateCell, JmiIndicator, JmiOutcome, JmiOutput, JmiRow, JmiTextCell } from "../matrix";

/** The chain while it is being read; the same shapes as in the matrix, still open. */
export interface OpenOutput {
  readonly at: CellRef;
  readonly text: string;
  readonly indicators: JmiIndicator[];
  readonly activities: JmiActivity[];
  readonly partnering: JmiTextCell[];
  readonly dates: JmiDateCell[];
  readonly rows: JmiRow[];
}

export interface OpenOutcome {
  readonly at: CellRef;
  readonly text: string;
  readonly twg: string;
  readonly outputs: OpenOutput[];
}

export function openOutcome(at: CellRef, text: string, twg: string): OpenOutcome {
  return { at, text, twg, outputs: [] };
}

export function openOutput(at: CellRef, text: string): OpenOutput {
  return { at, text, indicators: [], activities: [], partnering: [], dates: [], rows: [] };
}

/** Closes the chain: nothing can be added any more. */
export function closeOutcomes(open: readonly OpenOutcome[]): readonly JmiOutcome[] {
  return open.map((outcome): JmiOutcome => ({
    ...outcome,
    outputs: outcome.outputs.map((output): JmiOutput => ({ ...output })),
  }));
}

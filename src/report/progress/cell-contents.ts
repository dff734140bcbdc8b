import type { Translate } from "../../check/message";
import { parseIso } from "../../parse/dates/calendar";
import type { Reading } from "../../parse/reading";
import type { NotMeasured } from "../../jmi/progress/measure";
import type { PassedTarget } from "../../jmi/progress/passed-target";
import type { ProgressLine } from "../../jmi/progress/progress-report";
import type { JmiDateCell, JmiField, JmiIndicator, JmiOutput, JmiValue } from "../../jmi/matrix";
import type { ReportCell } from "./report-sheet";

/** The number that a value surely is, else the words of its column; those of the indicator's text stand beside it. */
export function valueCell(value: JmiValue | null | undefined): ReportCell {
  const reading = value?.reading;
  if (!reading || reading.state === "missing") return null;
  const isNumber = reading.state === "value" && reading.confidence === "sure" && reading.bound === "exact";
  if (isNumber) return reading.value;
  return value.from === "text" && reading.state !== "value" ? null : reading.raw;
}

/** A day as a day; a month, year or anything else as written. */
export function dayCell(day: string | null | undefined): ReportCell {
  if (!day) return null;
  return parseIso(day) ? { date: day } : day;
}

export function dateCell(cell: JmiDateCell | null | undefined): ReportCell {
  if (!cell || cell.raw === "") return null;
  return cell.reading.state === "date" ? dayCell(cell.reading.date) : cell.raw;
}

/** The day or year of a value, as exact as it was told. */
export function valueDay(reading: Reading | undefined): ReportCell {
  return reading?.state === "value" || reading?.state === "text" ? dayCell(reading.date) : null;
}

export function unitOf({ baseline, targets, actual }: JmiIndicator): ReportCell {
  const units = [targets.at(-1)?.reading, baseline.reading, actual?.reading].map((reading) =>
    reading?.state === "value" ? reading.unit : null,
  );
  return units.find((unit) => unit !== null) ?? null;
}

export function fieldCell({ fields }: JmiIndicator, key: JmiField): ReportCell {
  return fields[key]?.text || null;
}

/** "Activity: implementer", a line each. */
export function activitiesCell({ activities }: JmiOutput): ReportCell {
  const lines = activities.map(({ text, implementer }) => (implementer === "" ? text : `${text}: ${implementer}`));
  return lines.join("\n") || null;
}

export function partneringCell({ partnering }: JmiOutput): ReportCell {
  return [...new Set(partnering.map(({ text }) => text))].join("\n") || null;
}

/** Why something is not computed, in words. */
function whyText(why: NotMeasured, translate: Translate): string {
  switch (why.because) {
    case "value":
      return translate(`progress.why.${why.is}`, { of: why.of });
    case "units":
      return translate("progress.why.units", { units: why.units.join(", ") });
    case "direction":
      return translate("progress.why.direction");
  }
}

/** What a reader has to know of a line beside its figures, in sentences. */
export function remarks({ progress, changes }: ProgressLine, translate: Translate): readonly string[] {
  const { measured, span, reported, differs, passed } = progress;
  return [
    ...measuredRemarks(progress, translate),
    ...(passed ? [passedRemark(passed, translate)] : []),
    ...(span === null ? [translate("progress.remark.noSpan")] : []),
    ...(reported.status === "conflict" ? [translate("progress.remark.conflict")] : []),
    ...(reported.status === null ? [translate("progress.remark.offScale")] : []),
    ...(differs && reported.status !== "conflict" ? [translate("progress.remark.differs")] : []),
    ...(reported.weak && measured.kind === "none" ? [translate("progress.remark.weak")] : []),
    ...changes.flatMap(({ what, before }) =>
      what === "target" || what === "baseline" ? [translate(`progress.remark.changed.${what}`, { before })] : [],
    ),
  ];
}

function passedRemark({ value, unit, day, isMet }: PassedTarget, translate: Translate): string {
  const target = unit === null ? String(value) : `${value} ${unit}`;
  return translate(`progress.remark.passed.${isMet ? "met" : "notMet"}`, { target, day });
}

function measuredRemarks({ measured }: ProgressLine["progress"], translate: Translate): readonly string[] {
  switch (measured.kind) {
    case "share":
      return measured.share < 0 ? [translate("progress.remark.away")] : [];
    case "kept":
      return [translate(measured.isMet ? "progress.remark.kept" : "progress.remark.notKept")];
    case "met":
      return [
        translate(measured.isMet ? "progress.remark.met" : "progress.remark.notMet"),
        ...(measured.why ? [whyText(measured.why, translate)] : []),
      ];
    case "none":
      return [
        whyText(measured.why, translate),
        ...(measured.moved === null ? [] : [translate(`progress.remark.moved.${measured.moved}`)]),
      ];
  }
}

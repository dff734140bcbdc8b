import type { Translate } from "../../check/message";
import type { Edit, EditValue } from "../../grid/edit";
import { isBlank, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { stageOf } from "../../guidelines/about-labels";
import { firstFreeRow, labelledRow, rowEdits } from "../../guidelines/about-rows";
import { isDateFormat, isoToSerial } from "../../parse/serial-date";

/**
 * What makes an About sheet say that its CFR was approved on this day (YYYY-MM-DD). A day that somebody typed stays, and
 * so does any word for the version but that for a draft. Rows that are not there are added below.
 */
export function approvalEdits(about: Grid, day: string, dateSystem: DateSystem, translate: Translate): readonly Edit[] {
  let below = firstFreeRow(about);
  const put = (label: string, key: string, to: (row: number) => EditValue, mayReplace: (text: string) => boolean) => {
    const row = labelledRow(about, label);
    if (row === null) {
      const added = below++;
      return rowEdits(about, added, [translate(`template.cfr.about.${key}.label`), to(added)]);
    }
    const present = valueAt(about, row, 1);
    return isBlank(present) || mayReplace(textOf(present)) ? rowEdits(about, row, [undefined, to(row)]) : [];
  };
  // In a cell that shows days the day is a number; elsewhere that number would say nothing to anybody.
  const shown = (row: number) =>
    isDateFormat(numberFormatAt(about, row, 1)) ? (isoToSerial(day, dateSystem) ?? day) : day;
  return [
    ...put(
      "version",
      "version",
      () => translate("targets.version.approved"),
      (text) => stageOf(text) === "draft",
    ),
    ...put("approved on", "approvedOn", shown, () => false),
  ];
}

import { CFR_COLUMNS } from "../../guidelines/schema/cfr-columns";
import type { CfrMatrixColumn } from "../matrix";
import type { CfrHeading } from "./cfr-headings";

/** Every column that a person can name, by the names that reports use. */
export const CFR_FIELDS: readonly CfrMatrixColumn[] = [
  "serial",
  ...CFR_COLUMNS,
  "levelAbove",
  "projected1",
  "projected2",
  "class",
  "remarks",
];

export function isCfrColumn(field: string): field is CfrMatrixColumn {
  return (CFR_FIELDS as readonly string[]).includes(field);
}

/** What the heading over a column says before its place decides which of several it is. */
export function headingOf(field: CfrMatrixColumn): CfrHeading {
  switch (field) {
    case "baseline1":
    case "baseline2":
      return "baseline";
    case "projected1":
    case "projected2":
      return "projected";
    default:
      return field;
  }
}

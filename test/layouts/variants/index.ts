import type { LayoutVariant } from "../layout-text";
import { COLUMNS } from "./columns";
import { COMBINED } from "./combined";
import { COUNTRIES } from "./countries";
import { GROUPS } from "./groups";
import { HARDER } from "./harder";
import { HEADERS } from "./headers";
import { JMI } from "./jmi";
import { KINDS } from "./kinds";
import { LEVELS } from "./levels";
import { PLACES } from "./places";
import { ROWS } from "./rows";
import { SHEETS } from "./sheets";
import { WORDS } from "./words";
import { YEARS } from "./years";

export const VARIANTS: readonly LayoutVariant[] = [
  ...PLACES,
  ...HEADERS,
  ...WORDS,
  ...COLUMNS,
  ...ROWS,
  ...SHEETS,
  ...JMI,
  ...COMBINED,
  ...COUNTRIES,
  ...KINDS,
  ...GROUPS,
  ...HARDER,
  ...YEARS,
  ...LEVELS,
];

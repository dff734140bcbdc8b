import type { CfrRule } from "./cfr-rule";
import { cfr001 } from "./cfr-001-sections-present";
import { cfr002 } from "./cfr-002-department-and-year";
import { cfr003 } from "./cfr-003-versions-told-apart";
import { cfr004 } from "./cfr-004-formulas-calculated";
import { cfr005 } from "./cfr-005-texts-legible";
import { cfr101 } from "./cfr-101-vision-present";
import { cfr102 } from "./cfr-102-vision-what-not-how";
import { cfr103 } from "./cfr-103-mission-present";
import { cfr104 } from "./cfr-104-number-of-objectives";
import { cfr105 } from "./cfr-105-objective-twice";
import { cfr106 } from "./cfr-106-objective-is-result";
import { cfr201 } from "./cfr-201-objectives-agree";
import { cfr202 } from "./cfr-202-chain-complete";
import { cfr203 } from "./cfr-203-unit-missing";
import { cfr204 } from "./cfr-204-weight-missing";
import { cfr205 } from "./cfr-205-objective-weights-sum";
import { cfr206 } from "./cfr-206-indicator-weights-sum";
import { cfr207 } from "./cfr-207-mandatory-block";
import { cfr208 } from "./cfr-208-indicator-twice";
import { cfr209 } from "./cfr-209-weight-extreme";
import { cfr210 } from "./cfr-210-objectives-in-order";
import { cfr211 } from "./cfr-211-indicator-classed";
import { cfr212 } from "./cfr-212-chain-counted-twice";
import { cfr213 } from "./cfr-213-process-existence";
import { cfr301 } from "./cfr-301-target-missing";
import { cfr302 } from "./cfr-302-target-kinds";
import { cfr303 } from "./cfr-303-targets-one-way";
import { cfr304 } from "./cfr-304-targets-equal";
import { cfr305 } from "./cfr-305-plan-under-very-good";
import { cfr306 } from "./cfr-306-baseline-missing";
import { cfr307 } from "./cfr-307-target-improves";
import { cfr308 } from "./cfr-308-date-in-year";
import { cfr309 } from "./cfr-309-unit-contradicts";
import { cfr310 } from "./cfr-310-text-and-number";
import { cfr311 } from "./cfr-311-share-within-whole";
import { cfr401 } from "./cfr-401-achievement-missing";
import { cfr402 } from "./cfr-402-achievement-kind";
import { cfr403 } from "./cfr-403-score-differs";
import { cfr404 } from "./cfr-404-not-applicable-reason";
import { cfr501 } from "./cfr-501-trends-complete";
import { cfr502 } from "./cfr-502-trends-empty";
import { cfr503 } from "./cfr-503-projections-go-on";
import { cfr511 } from "./cfr-511-acronyms-explained";
import { cfr512 } from "./cfr-512-indicators-described";
import { cfr521 } from "./cfr-521-requirement-specific";
import { cfr531 } from "./cfr-531-outcomes-cover-objectives";

/** Every rule over a CFR matrix, in the order of their ids. */
export const cfrRules: readonly CfrRule[] = [
  cfr001,
  cfr002,
  cfr003,
  cfr004,
  cfr005,
  cfr101,
  cfr102,
  cfr103,
  cfr104,
  cfr105,
  cfr106,
  cfr201,
  cfr202,
  cfr203,
  cfr204,
  cfr205,
  cfr206,
  cfr207,
  cfr208,
  cfr209,
  cfr210,
  cfr211,
  cfr212,
  cfr213,
  cfr301,
  cfr302,
  cfr303,
  cfr304,
  cfr305,
  cfr306,
  cfr307,
  cfr308,
  cfr309,
  cfr310,
  cfr311,
  cfr401,
  cfr402,
  cfr403,
  cfr404,
  cfr501,
  cfr502,
  cfr503,
  cfr511,
  cfr512,
  cfr521,
  cfr531,
];

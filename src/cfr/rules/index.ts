import type { CfrRule } from "./cfr-rule";
import { cfr202 } from "./cfr-202-chain-complete";
import { cfr203 } from "./cfr-203-unit-missing";
import { cfr204 } from "./cfr-204-weight-missing";
import { cfr205 } from "./cfr-205-objective-weights-sum";
import { cfr206 } from "./cfr-206-indicator-weights-sum";
import { cfr208 } from "./cfr-208-indicator-twice";
import { cfr301 } from "./cfr-301-target-missing";
import { cfr302 } from "./cfr-302-target-kinds";
import { cfr303 } from "./cfr-303-targets-one-way";
import { cfr304 } from "./cfr-304-targets-equal";
import { cfr306 } from "./cfr-306-baseline-missing";
import { cfr401 } from "./cfr-401-achievement-missing";
import { cfr402 } from "./cfr-402-achievement-kind";
import { cfr403 } from "./cfr-403-score-differs";

/** Every rule over a CFR matrix, in the order of their ids. */
export const cfrRules: readonly CfrRule[] = [
  cfr202, cfr203, cfr204, cfr205, cfr206, cfr208, cfr301, cfr302, cfr303, cfr304, cfr306, cfr401, cfr402, cfr403,
];

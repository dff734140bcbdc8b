import type { CfrRule } from "./cfr-rule";
import { cfr202 } from "./cfr-202-chain-complete";
import { cfr203 } from "./cfr-203-unit-missing";
import { cfr301 } from "./cfr-301-target-missing";

/** Every rule over a CFR matrix, in the order of their ids. */
export const cfrRules: readonly CfrRule[] = [cfr202, cfr203, cfr301];

import type { JmiRule } from "./support/jmi-rule";
import { activityMissing } from "./jmi-10-activity-missing";
import { baselineMissing } from "./jmi-08-baseline-missing";
import { implementerMissing } from "./jmi-13-implementer-missing";
import { oneIndicator } from "./jmi-36-one-indicator";
import { oneOutcome } from "./jmi-18-one-outcome";
import { outcomeIdentified } from "./jmi-06-outcome-identified";
import { partneringAction } from "./jmi-11-partnering-action";
import { resultsChain } from "./jmi-01-results-chain";
import { targetMissing } from "./jmi-09-target-missing";
import { templateColumns } from "./jmi-46-template-columns";
import { threeOutputs } from "./jmi-19-three-outputs";
import { timeline } from "./jmi-35-timeline";

/** Every JMI rule, by id. */
export const jmiRules: readonly JmiRule[] = [
  resultsChain,
  outcomeIdentified,
  baselineMissing,
  targetMissing,
  activityMissing,
  partneringAction,
  implementerMissing,
  oneOutcome,
  threeOutputs,
  timeline,
  oneIndicator,
  templateColumns,
];

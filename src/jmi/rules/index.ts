import type { JmiRule } from "./support/jmi-rule";
import { resultsChain } from "./jmi-01-results-chain";
import { targetRealistic } from "./jmi-02-target-realistic";
import { jointCommitment } from "./jmi-03-joint-commitment";
import { policyLink } from "./jmi-04-policy-link";
import { derivedFrom } from "./jmi-05-derived-from";
import { outcomeIdentified } from "./jmi-06-outcome-identified";
import { outputHorizon } from "./jmi-07-output-horizon";
import { baselineMissing } from "./jmi-08-baseline-missing";
import { targetMissing } from "./jmi-09-target-missing";
import { activityMissing } from "./jmi-10-activity-missing";
import { partneringAction } from "./jmi-11-partnering-action";
import { smart } from "./jmi-12-smart";
import { implementerMissing } from "./jmi-13-implementer-missing";
import { budgetLink } from "./jmi-14-budget-link";
import { dataSource } from "./jmi-15-data-source";
import { agreedByTwg } from "./jmi-16-agreed-by-twg";
import { partneringActor } from "./jmi-17-partnering-actor";
import { oneOutcome } from "./jmi-18-one-outcome";
import { threeOutputs } from "./jmi-19-three-outputs";
import { routineOutput } from "./jmi-20-routine-output";
import { focusOnOutput } from "./jmi-21-focus-on-output";
import { progressReported } from "./jmi-22-progress-reported";
import { statusForAll } from "./jmi-23-status-for-all";
import { draftInTime } from "./jmi-24-draft-in-time";
import { outcomeMeasurable } from "./jmi-26-outcome-measurable";
import { outcomeInBudget } from "./jmi-27-outcome-in-budget";
import { routineMonitoring } from "./jmi-28-routine-monitoring";
import { outcomeIsResult } from "./jmi-29-outcome-is-result";
import { outputIsResult } from "./jmi-30-output-is-result";
import { withinInfluence } from "./jmi-31-within-influence";
import { indicatorFitsOutput } from "./jmi-32-indicator-fits-output";
import { frameworkKnown } from "./jmi-33-framework-known";
import { relevant } from "./jmi-34-relevant";
import { timeline } from "./jmi-35-timeline";
import { oneIndicator } from "./jmi-36-one-indicator";
import { activityWords } from "./jmi-37-activity-words";
import { milestonesInTime } from "./jmi-38-milestones-in-time";
import { milestonesOnly } from "./jmi-39-milestones-only";
import { milestoneDates } from "./jmi-40-milestone-dates";
import { workplanNamed } from "./jmi-41-workplan-named";
import { partneringAdds } from "./jmi-42-partnering-adds";
import { partneringStrengthens } from "./jmi-43-partnering-strengthens";
import { principleKnown } from "./jmi-44-principle-known";
import { jointly } from "./jmi-45-jointly";
import { templateColumns } from "./jmi-46-template-columns";
import { textAndColumns } from "./jmi-51-text-and-columns";
import { wholeTexts } from "./jmi-52-whole-texts";
import { oneName } from "./jmi-53-one-name";
import { jmiOnAgenda } from "./twg-02-jmi-on-agenda";
import { challengesTold } from "./twg-04-challenges-told";
import { crossCutting } from "./twg-07-cross-cutting";
import { signedByChair } from "./twg-09-signed-by-chair";
import { hostMinistry } from "./twg-10-host-ministry";
import { unresolvedGoesOn } from "./twg-11-unresolved-goes-on";
import { membership } from "./twg-13-membership";
import { twoMeetings } from "./twg-16-two-meetings";
import { agendaInTime } from "./twg-17-agenda-in-time";
import { secretariat } from "./twg-20-secretariat";
import { crdbPresent } from "./twg-22-crdb-present";
import { sectoralDialogue } from "./twg-25-sectoral-dialogue";

/** Every rule for Joint Monitoring Indicators and the working groups that keep them, by id. */
export const jmiRules: readonly JmiRule[] = [
  resultsChain,
  targetRealistic,
  jointCommitment,
  policyLink,
  derivedFrom,
  outcomeIdentified,
  outputHorizon,
  baselineMissing,
  targetMissing,
  activityMissing,
  partneringAction,
  smart,
  implementerMissing,
  budgetLink,
  dataSource,
  agreedByTwg,
  partneringActor,
  oneOutcome,
  threeOutputs,
  routineOutput,
  focusOnOutput,
  progressReported,
  statusForAll,
  draftInTime,
  outcomeMeasurable,
  outcomeInBudget,
  routineMonitoring,
  outcomeIsResult,
  outputIsResult,
  withinInfluence,
  indicatorFitsOutput,
  frameworkKnown,
  relevant,
  timeline,
  oneIndicator,
  activityWords,
  milestonesInTime,
  milestonesOnly,
  milestoneDates,
  workplanNamed,
  partneringAdds,
  partneringStrengthens,
  principleKnown,
  jointly,
  templateColumns,
  textAndColumns,
  wholeTexts,
  oneName,
  jmiOnAgenda,
  challengesTold,
  crossCutting,
  signedByChair,
  hostMinistry,
  unresolvedGoesOn,
  membership,
  twoMeetings,
  agendaInTime,
  secretariat,
  crdbPresent,
  sectoralDialogue,
];

import { foldText } from "../../parse/normalise";
import { readPlaceholder } from "../../parse/placeholder";
import { reachesStage } from "./stage-words";
import type { ProgressStatus } from "./progress-status";

/** A reported status: the words as they stand, and what they are on the scale. */
export interface ReportedStatus {
  readonly words: string;
  /** Null where the words are none of the scale: a tick alone, a stage that is not the target's. */
  readonly status: ProgressStatus | null;
  /** True for words that say little ("steady progress"): a value should be asked for. */
  readonly weak: boolean;
}

type Claim = Extract<ProgressStatus, "achieved" | "onSchedule" | "behind" | "notStarted">;

/** Whole words, in letters of any script that parts its words; Khmer parts none and needs no edges. */
function words(latin: string, khmer: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${latin})(?!\\p{L})|${khmer}`, "gu");
}

/** Words for things that exclude each other. What one pattern takes is not read by the next. */
const CLAIMS: readonly (readonly [Claim, RegExp])[] = [
  [
    "notStarted",
    words("not (?:yet )?(?:started|begun|commenced)|no progress|pas (?:encore )?commencée?", "មិនទាន់ចាប់ផ្[តដ]ើម"),
  ],
  [
    "behind",
    words(
      "behind|delay(?:s|ed)?|late|slow(?:ly)?|overdue|off[- ]track|en retard|non atteinte?|" +
        "not (?:yet )?(?:achieved|met|reached|on (?:schedule|track|time))",
      "យឺតយ៉ាវ|យឺត|មិនទាន់សម្រេច",
    ),
  ],
  ["onSchedule", words("on (?:schedule|track|time|target)|as planned|dans les temps", "តាមកាលវិភាគ|តាមផែនការ")],
  [
    "achieved",
    words(
      "(?:fully )?(?:achieved|attained|accomplished)|(?:target|indicator) (?:met|reached)|atteinte?s?",
      "សម្រេចបាន|សម្រេច",
    ),
  ],
];
const PARTLY = words(
  "(?:partly|partially|partial|in part)(?: (?:achieved|met|reached|done|implemented|completed))?|partiellement(?: atteinte?)?",
  "សម្រេចបានមួយផ្នែក|សម្រេចមួយផ្នែក|មួយផ្នែក",
);
const WEAK = words(
  "satisfactory|steady|in progress|on-? ?going|(?:positive|good) progress|under ?way|progressing|en cours",
  "កំពុងដំណើរការ|កំពុងអនុវត្ត",
);
const REVISED = words("revised|révisée?", "កែសម្រួល");
const NO_JMI = words("no jmis?", "គ្មាន jmi");
const NOT_REPORTED = words("(?:did |was |were )?not report(?:ed)?|no (?:data|report)|non rapportée?", "មិនទាន់រាយការណ៍");

/**
 * A status cell on the scale. `aim` is the target and the indicator in words: "promulgated" is an achievement only
 * where promulgation is what was aimed at.
 * @example readReportedStatus("On Schedule ü AND Behind Schedule ü", "") // conflict
 */
export function readReportedStatus(raw: string, aim: string): ReportedStatus {
  const text = foldText(raw);
  const said = (status: ProgressStatus | null, weak = false): ReportedStatus => ({ words: raw, status, weak });
  const has = (pattern: RegExp) => text.search(pattern) >= 0;
  if (has(NOT_REPORTED) || readPlaceholder(text) !== null) return said("notReported");
  if (has(NO_JMI)) return said("noJmi");
  const isPartly = has(PARTLY);
  const [claim, other] = claimsIn(text.replace(PARTLY, " "));
  if (other !== undefined || (isPartly && claim === "achieved")) return said("conflict");
  // "Partly achieved" says nothing of time, so that "behind" beside it is no contradiction and tells more.
  if (claim !== undefined) return said(claim);
  if (isPartly) return said("partly");
  if (has(REVISED)) return said("revised");
  if (reachesStage(text, aim)) return said("achieved");
  return has(WEAK) ? said("onSchedule", true) : said(null);
}

function claimsIn(text: string): readonly Claim[] {
  const claims: Claim[] = [];
  let rest = text;
  for (const [claim, pattern] of CLAIMS) {
    const left = rest.replace(pattern, " ");
    if (left !== rest) claims.push(claim);
    rest = left;
  }
  return claims;
}

import type { IatiPublisher } from "./jmi-iati";

/** Signs that IATI's standard ruleset keeps out of identifiers. */
const FORBIDDEN = /[/&|?\s]/;

/**
 * What is wrong with the identifiers that somebody typed: "signs" that no identifier may have, or an activity's that
 * does not begin with its organisation's and a hyphen ("prefix"). Null for identifiers that IATI takes.
 */
export function publisherFault({ activity, organisation }: IatiPublisher): "signs" | "prefix" | null {
  if (FORBIDDEN.test(activity) || FORBIDDEN.test(organisation)) return "signs";
  return activity.startsWith(`${organisation}-`) && activity.length > organisation.length + 1 ? null : "prefix";
}

import type { IatiPublisher } from "./jmi-iati";

/** Signs that IATI's standard ruleset keeps out of identifiers. */
const FORBIDDEN = /[/&|?\s]/;

const COUNTRY = /^[A-Z]{2}$/;
const SECTOR = /^\d{5}$/;

export type PublisherFault = "signs" | "prefix" | "country" | "sector";

/**
 * What is wrong with what somebody typed: "signs" that no identifier may have, an activity's identifier that does not
 * begin with its organisation's and a hyphen ("prefix"), or a country or sector that is no code. Null for what IATI takes.
 */
export function publisherFault({
  activity,
  organisation,
  country = "",
  sector = "",
}: IatiPublisher): PublisherFault | null {
  if (FORBIDDEN.test(activity) || FORBIDDEN.test(organisation)) return "signs";
  if (!activity.startsWith(`${organisation}-`) || activity.length === organisation.length + 1) return "prefix";
  if (country !== "" && !COUNTRY.test(country)) return "country";
  return sector === "" || SECTOR.test(sector) ? null : "sector";
}

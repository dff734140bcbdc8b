import type { JmiMatrixColumn } from "../../jmi/matrix";

/**
 * The HXL hashtag over each column. `#description+outcome`, `#indicator+baseline+num` and the attributes after `#meta`
 * and `#status` are combinations chosen here; the HXL dictionary has the hashtags and lets everybody add attributes.
 */
export const HXL_TAGS: Readonly<Record<JmiMatrixColumn, string>> = {
  serial: "#meta+id",
  twg: "#org",
  outcome: "#description+outcome",
  output: "#output",
  indicator: "#indicator+name",
  activity: "#activity",
  implementer: "#org+impl",
  partnering: "#meta+comment+partnering",
  baseline: "#indicator+baseline+num",
  baselineUnit: "#indicator+unit",
  baselineDate: "#date+year",
  target: "#targeted",
  targetUnit: "#targeted+unit",
  targetDate: "#date+end",
  dataSource: "#meta+source",
  frequency: "#meta+frequency",
  framework: "#indicator+code",
  routine: "#meta+routine",
  programme: "#meta+programme",
  partneringTag: "#meta+principle",
  status: "#status",
  actual: "#reached",
  actualDate: "#date+reached",
  progress: "#meta+comment+progress",
  challenges: "#meta+comment+challenges",
  delayReason: "#meta+comment+delay",
  recommendation: "#meta+comment+recommendation",
  addressee: "#org+addressee",
  unresolved: "#status+unresolved",
  milestones: "#status+milestones",
  partneringState: "#status+partnering",
};

/** The column under a hashtag, its attributes in any order; null for a tag of somebody else's. */
export function columnOfTag(tag: string): JmiMatrixColumn | null {
  const wanted = inOrder(tag);
  const found = (Object.entries(HXL_TAGS) as [JmiMatrixColumn, string][]).find(([, own]) => inOrder(own) === wanted);
  return found?.[0] ?? null;
}

function inOrder(tag: string): string {
  const [hashtag = "", ...attributes] = tag.toLowerCase().replace(/\s+/g, "").split("+");
  return [hashtag, ...attributes.sort()].join("+");
}

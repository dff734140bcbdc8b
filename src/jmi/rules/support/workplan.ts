/** "See the annual workplan", "as per the AOP 2019": an activity may simply refer to a plan. */
const WORKPLAN =
  /\b(?:see|as per|refer(?:s|ring)? to|according to|in line with|per)\s+(?:the\s+)?((?:[\p{L}\d&/'-]+\s+){0,6}?(?:work ?plan|AOP|annual operational plan|action plan)\b.*)$/iu;

/** The plan that an activity refers to, as it is written; null where it refers to none. */
export function workplanIn(activity: string): string | null {
  return WORKPLAN.exec(activity.replace(/\s+/g, " ").trim())?.[1] ?? null;
}

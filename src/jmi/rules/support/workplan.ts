import { normaliseText } from "../../../parse/normalise";

/** "See the annual workplan", "as per the AOP 2019": an activity may simply refer to a plan. */
const WORKPLAN =
  /\b(?:see|as per|refer(?:s|ring)? to|according to|in line with|per)\s+(?:the\s+)?((?:[\p{L}\d&/'-]+\s+){0,6}?(?:work ?plan|AOP|annual operational plan|action plan)\b.*)$/iu;

/** The same in French and Khmer: "voir le plan d'action 2026", "តាមផែនការសកម្មភាព ២០២៦". */
const WORKPLAN_ELSEWHERE =
  /(?:(?<!\p{L})(?:voir|cf\.?|selon|suivant|conformément\s+au|se\s+reporter\s+au)\s+(?:le\s+|la\s+)?(plan\s+(?:annuel\s+)?(?:de\s+travail|d'actions?|opérationnel|d'activités)(?!\p{L}).*)|(?:មើល|តាម|អនុលោមតាម|យោងតាម)\s*(ផែនការ(?:ការងារ|សកម្មភាព|ប្រតិបត្តិ).*))$/iu;

/** The plan that an activity refers to, as it is written; null where it refers to none. */
export function workplanIn(activity: string): string | null {
  const text = normaliseText(activity).replace(/\s+/g, " ").trim();
  const elsewhere = WORKPLAN_ELSEWHERE.exec(text);
  return WORKPLAN.exec(text)?.[1] ?? elsewhere?.[1] ?? elsewhere?.[2] ?? null;
}

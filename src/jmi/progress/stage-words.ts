import { foldText } from "../../parse/normalise";

/** Stages that something may have reached, by the stem that their words share. */
const STAGES =
  /\b(implement|approv|adopt|promulgat|complet|endors|enact|sign|publish|establish|launch|ratif|finali[sz])(?:e|es|ed|ing|ied|ation|ment)?\b/g;
const NOT_THERE = /\b(?:not|yet|to be|being|draft\w*|partly|partially|partial|nearly|almost|half|awaiting|pending)\b/;

/** True where `words` tell of a stage that `aim` asks for: "promulgated" for "Law promulgated by 2010", "adopted" not. */
export function reachesStage(words: string, aim: string): boolean {
  const reached = stagesIn(words);
  if (reached.size === 0 || NOT_THERE.test(foldText(words))) return false;
  const wanted = stagesIn(aim);
  return [...wanted].some((stage) => reached.has(stage));
}

function stagesIn(text: string): ReadonlySet<string> {
  return new Set([...foldText(text).matchAll(STAGES)].map(([, stem = ""]) => stem));
}

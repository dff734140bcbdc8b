import { readIndicatorText } from "./read-indicator-text";

const BREAK = /\n+|;\s+|(?<=\S)\s+and\s+(?=\p{L})/giu;
const LIST_MARK = /^\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]|[-•–*])\s+/iu;
const LABEL = /^\s*(?:base\s?-?line|target|source|note|[BT]\s*:|(?:ទិន្ន(?:ន័|័)យ|តម្លៃ)មូលដ្ឋាន|គោលដៅ|ចំណុចដៅ)/iu;
/** Words that lead to a value and name no thing. */
const LEADING =
  /(?<![\p{L}])(?:from|to|by|at|in|of|the|a|an|and|least|most|about|over|more|less|than|under|reach\w*|increas\w+|decreas\w+|reduc\w+|rais\w+|achiev\w+|maintain\w*|target\w*|end|until|before|january|february|march|april|june|july|august|september|october|november|december|quarter|school|year|then|further|finally)(?![\p{L}])/giu;

/**
 * The indicators that one cell holds, each as its own text: "Enrolment from 80% (2018) to 90% (2020); dropout from 12%
 * (2018) to 8% (2020)". Only parts that name something and have a target of their own make several; every other text
 * comes back whole.
 */
export function splitIndicators(raw: string): readonly string[] {
  if (!/\d[\s\S]*(?:\n|;|\band\b)[\s\S]*\d/i.test(raw)) return [raw];
  const parts = raw.split(BREAK).map((part) => part.replace(LIST_MARK, "").trim());
  const pieces = parts.filter((part) => part !== "");
  return pieces.length > 1 && pieces.every(standsAlone) ? pieces : [raw];
}

function standsAlone(piece: string): boolean {
  if (LABEL.test(piece)) return false;
  const lead = piece.slice(0, piece.search(/\d|\(/)).replace(LEADING, "");
  if (!/\p{L}{4}/u.test(lead)) return false;
  return readIndicatorText(piece).targets.every((target) => target.state === "value");
}

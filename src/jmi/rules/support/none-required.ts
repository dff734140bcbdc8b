/** In English, French and Khmer; "none" alone is enough. */
const NONE_REQUIRED =
  /^(?:(?:none|no|not|no (?:partner(?:ing|ship) )?actions?)(?:\s+(?:is\s+|are\s+)?(?:required|needed|necessary))?|aucune(?:\s+action)?(?:\s+(?:n['’]est\s+)?(?:requise|nécessaire))?|(?:គ្មាន|មិន)(?:សកម្មភាពដៃគូ)?(?:ត្រូវការ|តម្រូវ|ចាំបាច់)(?:ទេ)?)[.។]?$/iu;

/** True for a cell that says that no partnering action is required, which the guideline's "may be included" allows. */
export function saysNoneRequired(text: string): boolean {
  return NONE_REQUIRED.test(text.trim());
}

/** How a sentence begins that can only tell people what to write. */
const ASKS =
  /^[\s([*"“]*(?:please|kindly|(?:to be )?fill(?:ed)? in|(?:one|a|each) (?:row|line) (?:per|for)|use (?:one|a) (?:row|line)|veuillez|prière de|merci d[e']|remplissez|(?:une|chaque) ligne (?:par|pour)|សូម|បំពេញ)(?![\p{L}\p{M}])/iu;
/** And one that may be an action or an output too. */
const TELLS =
  /^[\s([*"“]*(?:enter|insert|type|write|state|describe|list|indicate|specify|give|name|choose|select|indiquez|décrivez|saisissez|inscrivez|précisez|nommez|donnez|choisissez|សរសេរ|បញ្ចូល|ជ្រើសរើស)(?![\p{L}\p{M}])/iu;

/** Whether texts of a row, all that it holds, tell how to fill the table in: one that asks, or several that tell. */
export function tellHowToFill(texts: readonly string[]): boolean {
  const [only, ...more] = texts;
  if (only === undefined) return false;
  if (more.length === 0) return ASKS.test(only);
  return texts.length > 2
    ? texts.every((text) => ASKS.test(text) || TELLS.test(text))
    : texts.every((text) => ASKS.test(text));
}

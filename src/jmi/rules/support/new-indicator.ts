/** "New" where the name of a framework is asked for, in the languages of the templates. */
const NEW = /^(?:new(?:\s+indicator)?|nouve(?:au|l\s+indicateur)|(?:សូចនាករ)?ថ្មី)(?![\p{L}\p{M}\p{N}_])/iu;

/** Whether an indicator is said to be new, with or without a reason. */
export function isSaidToBeNew(text: string): boolean {
  return NEW.test(text);
}

/** Whether that is all that is said: "New indicator." */
export function isOnlySaidToBeNew(text: string): boolean {
  return isSaidToBeNew(text) && /^[.។\s]*$/u.test(text.replace(NEW, ""));
}

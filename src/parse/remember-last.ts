/**
 * The same function, which makes its answer once for each of the last few objects that were asked about. Not a WeakMap:
 * V8 holds what a lasting one keeps until it next goes through the whole heap, and an answer that refers to its object
 * holds that too, so among many files every workbook would outlive its check and fill the memory with rubbish.
 */
export function rememberLast<Key extends object, Answer>(
  kept: number,
  make: (key: Key) => Answer,
): (key: Key) => Answer {
  let made: readonly { readonly key: Key; readonly answer: Answer }[] = [];
  return (key) => {
    for (const one of made) if (one.key === key) return one.answer;
    const answer = make(key);
    made = [{ key, answer }, ...made.slice(0, kept - 1)];
    return answer;
  };
}

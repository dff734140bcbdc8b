import { rememberLast } from "../../src/parse/remember-last";

interface Key {
  readonly name: string;
}

/** A function that remembers so many objects, and the names that it worked on. */
function remembering(kept: number) {
  const made: string[] = [];
  const answerOf = rememberLast(kept, ({ name }: Key) => {
    made.push(name);
    return { name };
  });
  return { made, answerOf };
}

const [a, b, c]: readonly [Key, Key, Key] = [{ name: "a" }, { name: "b" }, { name: "c" }];

test("an object that is asked about again gets the very answer of before", () => {
  const { made, answerOf } = remembering(2);
  const first = answerOf(a);
  expect(first).toEqual({ name: "a" });
  expect([answerOf(b), answerOf(a), answerOf(b), answerOf(a)]).toEqual([b, a, b, a]);
  expect(answerOf(a)).toBe(first);
  expect(made).toEqual(["a", "b"]);
});

test("another object of the same content is another one", () => {
  const { made, answerOf } = remembering(2);
  expect(answerOf({ ...a })).not.toBe(answerOf(a));
  expect(made).toEqual(["a", "a"]);
});

test("the one that came first is forgotten when there are too many", () => {
  const { made, answerOf } = remembering(2);
  for (const key of [a, b, c, b, c, a]) expect(answerOf(key)).toEqual(key);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("nothing and zero are answers too", () => {
  let asked = 0;
  const zero = rememberLast<Key, number | undefined>(1, () => {
    asked += 1;
    return undefined;
  });
  zero(a);
  zero(a);
  expect(asked).toBe(1);
});

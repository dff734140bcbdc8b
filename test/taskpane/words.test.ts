import { createWords } from "../../src/taskpane/words";

const words = () => createWords({ check: "Check", score: "Score" }, "en-GB");

test("what is not translated is said in English", () => {
  const speaking = words();
  speaking.speak("km", { check: "ពិនិត្យ" });
  expect([speaking.language, speaking.translate("check"), speaking.translate("score")]).toEqual([
    "km",
    "ពិនិត្យ",
    "Score",
  ]);
});

test("English texts that arrive later do not replace a translation", () => {
  const speaking = words();
  speaking.speak("km", { check: "ពិនិត្យ", "rules.X.title": "វិធាន" });
  speaking.learn({ "rules.X.title": "Rule", "rules.Y.title": "Another" });
  expect([speaking.translate("rules.X.title"), speaking.translate("rules.Y.title")]).toEqual(["វិធាន", "Another"]);
});

test("going back to English says everything in English, what was learnt meanwhile too", () => {
  const speaking = words();
  speaking.speak("km", { check: "ពិនិត្យ", late: "ក្រោយ" });
  speaking.learn({ late: "Late" });
  speaking.speak("en", {});
  expect([speaking.translate("check"), speaking.translate("late")]).toEqual(["Check", "Late"]);
});

test("a change of language is another function, so that what is shown is shown anew", () => {
  const speaking = words();
  const before = speaking.translate;
  speaking.speak("km", {});
  expect(speaking.translate).not.toBe(before);
});

test("what is said in English for want of a translation is known as such, and in English nothing is", () => {
  const speaking = words();
  speaking.learn({ late: "Late" });
  expect(["check", "score", "late"].map(speaking.langOf)).toEqual([undefined, undefined, undefined]);
  speaking.speak("km", { check: "ពិនិត្យ" });
  expect(["check", "score", "late"].map(speaking.langOf)).toEqual([undefined, "en", "en"]);
});

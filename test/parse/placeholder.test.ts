import { readPlaceholder } from "../../src/parse/placeholder";

test.each([
  "TBD",
  "tbd.",
  "t.b.d.",
  "TBC",
  "(TBD)",
  "to be determined",
  "To be determined and agreed",
  "to be established",
  "To be established in 2020",
  "baseline to be set",
])("%j promises a value", (text) => expect(readPlaceholder(text)).toBe("to-be-established"));

test.each(["N/A", "n.a.", "NA", "not applicable"])("%j says that there is none", (text) => {
  expect(readPlaceholder(text)).toBe("not-applicable");
});

test.each([
  "",
  "  ",
  "-",
  "–",
  "...",
  "…………",
  "Nil",
  "No.",
  "none",
  "vi.",
  "(ii)",
  "?",
  "Not at this stage",
  "no data",
])("%j says nothing", (text) => expect(readPlaceholder(text)).toBe("empty"));

test.each(["0", "5%", "promulgated", "No law adopted yet", "N/A districts: 4", "At MOJ", "i"])(
  "%j says something",
  (text) => {
    expect(readPlaceholder(text)).toBeNull();
  },
);

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
  "To be developed",
  "To be established in 2020",
  "baseline to be set",
  "À déterminer",
  "reste à définir",
  "cible à fixer",
  "en attente",
  "To be determined (baseline survey Q3 2019)",
  "TBD - after the census of 2020",
  "to be set; see the survey",
  "To be discussed",
  "à déterminer (enquête 2020)",
  "Baseline survey planned in 2019",
  "baseline study under way",
])("%j promises a value", (text) => expect(readPlaceholder(text)).toBe("to-be-established"));

test.each(["N/A", "n.a.", "NA", "not applicable", "Sans objet"])("%j says that there is none", (text) => {
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
  "Néant",
  "Aucune",
  "données non disponibles",
])("%j says nothing", (text) => expect(readPlaceholder(text)).toBe("empty"));

test.each([
  "0",
  "5%",
  "promulgated",
  "No law adopted yet",
  "N/A districts: 4",
  "At MOJ",
  "i",
  "Aucune loi adoptée",
  "à déterminer par enquête : 40 %",
])("%j says something", (text) => {
  expect(readPlaceholder(text)).toBeNull();
});

test.each(["TBD (now 45%)", "to be set (12 wells so far)", "Survey to be conducted", "Baseline survey done: 45%"])(
  "%j says more than that a value will come",
  (text) => expect(readPlaceholder(text)).toBeNull(),
);

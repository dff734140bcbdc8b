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

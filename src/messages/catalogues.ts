import type { Language } from "../guidelines/wording/wording";
import { english } from "./en";
import { frenchPane } from "./fr/pane-texts";
import { frenchTemplates } from "./fr/template-texts";
import { khmerPane } from "./km/pane-texts";
import { khmerTemplates } from "./km/template-texts";
import type { Catalogue } from "./translate-with";

/** What stands on the sheets of a template, in each language; English for whatever a translation lacks. */
export function templateCatalogue(language: Language): Catalogue {
  switch (language) {
    case "en":
      return english;
    case "fr":
      return { ...english, ...frenchTemplates };
    case "km":
      return { ...english, ...khmerTemplates };
  }
}

/** Every text there is in each language; English for whatever a translation lacks. */
export function catalogueIn(language: Language): Catalogue {
  switch (language) {
    case "en":
      return english;
    case "fr":
      return { ...english, ...frenchPane };
    case "km":
      return { ...english, ...khmerPane };
  }
}

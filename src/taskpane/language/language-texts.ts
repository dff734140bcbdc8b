import type { Catalogue } from "../../messages/translate-with";
import type { PaneLanguage } from "./language-choice";

type Texts = Readonly<Record<PaneLanguage, () => Promise<Catalogue>>>;

/** What the pane says in each language besides English; fetched when it is wanted. */
export const PANE_TEXTS: Texts = {
  en: () => Promise.resolve({}),
  fr: async () => (await import("../../messages/fr/pane-texts")).frenchPane,
  km: async () => (await import("../../messages/km/pane-texts")).khmerPane,
};

/** What stands on the sheets of a template. */
export const TEMPLATE_TEXTS: Texts = {
  en: () => Promise.resolve({}),
  fr: async () => (await import("../../messages/fr/template-texts")).frenchTemplates,
  km: async () => (await import("../../messages/km/template-texts")).khmerTemplates,
};

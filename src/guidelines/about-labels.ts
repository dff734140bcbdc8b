import { foldText } from "../parse/normalise";

/** Labels of About sheets in the other languages of the templates, by the English ones that the program knows. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  template: ["modèle", "គំរូ"],
  guideline: ["directives", "គោលការណ៍ណែនាំ"],
  edition: ["édition", "ការបោះពុម្ព"],
  stage: ["étape", "ដំណាក់កាល"],
  department: ["service", "អង្គភាព"],
  "technical working group": ["groupe de travail technique", "ក្រុមការងារបច្ចេកទេស"],
  period: ["période", "រយៈពេល"],
  "year ends on": ["fin de l'exercice", "ថ្ងៃបញ្ចប់ឆ្នាំ"],
  "matrix sheet": ["feuille de la matrice", "សន្លឹកម៉ាទ្រីស"],
  version: ["version", "កំណែ"],
  status: ["statut", "ស្ថានភាព"],
  "approved on": ["approuvé le", "អនុម័តនៅថ្ងៃ"],
  "revised on": ["révisé le", "កែសម្រួលនៅថ្ងៃ"],
  "reason for revision": ["motif de la révision", "មូលហេតុនៃការកែសម្រួល"],
};
const ENGLISH = new Map(
  Object.entries(OTHERS).flatMap(([english, others]) => others.map((other) => [foldText(other), english] as const)),
);

/** Stages of a document as drop-downs offer them. */
const STAGES = {
  draft: ["draft", "projet", "សេចក្តីព្រាង"],
  submission: ["submission", "soumission", "ការដាក់ស្នើ"],
  evaluation: ["evaluation", "évaluation", "ការវាយតម្លៃ"],
} as const;
type Stage = keyof typeof STAGES;

/** A label as the program knows it: in English, folded, without the colon. */
export function aboutLabel(text: string): string {
  const folded = foldText(text).replace(/\s*[:៖]$/, "");
  return ENGLISH.get(folded) ?? folded;
}

/** The stage that a word of any of the languages means, or null. */
export function stageOf(text: string): Stage | null {
  const folded = foldText(text);
  const stages = Object.entries(STAGES) as [Stage, readonly string[]][];
  return stages.find(([, words]) => words.some((word) => foldText(word) === folded))?.[0] ?? null;
}

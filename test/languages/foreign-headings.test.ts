import { inspectWorkbook } from "../../src/inspect/inspect";
import { ruleTable } from "../support/rule-table";

type Columns = Readonly<Record<string, { readonly column: number } | null | undefined>>;

/** What the columns of a table were taken for, from left to right. */
function readingOf(table: string) {
  const [first] = inspectWorkbook(ruleTable(table).workbook, { asOf: "2026-08-01" }).matrices;
  const columns = Object.entries((first?.matrix.columns ?? {}) as Columns);
  const inOrder = columns.sort(([, a], [, b]) => (a?.column ?? 0) - (b?.column ?? 0));
  return { kind: first?.kind, columns: inOrder.map(([key]) => key).join(" ") };
}

const CFR = "objective objectiveWeight action indicator unit weight";
const LEVELS = "criteria100 criteria90 criteria80 criteria70 criteria60";
const JMI = "outcome output indicator baseline target activity partnering";

test.each([
  [
    "a CFR in French",
    "cfr",
    `${CFR} baseline1 ${LEVELS}`,
    `
    | Objectif | Poids de l'objectif | Action | Indicateur de succès | Unité | Poids | Valeur de référence | Excellent (100%) | Très bien (90%) | Bien (80%) | Passable (70%) | Insuffisant (60%) |
    | Eau potable | 60 | Forer | Puits forés | Nombre | 60 | 10 | 50 | 45 | 40 | 35 | 30 |
    | Eau saine | 40 | Analyser | Analyses | % | 40 | 20 | 90 | 80 | 70 | 60 | 50 |
  `,
  ],
  [
    "a CFR in Khmer",
    "cfr",
    `${CFR} ${LEVELS}`,
    `
    | គោលបំណង | ទម្ងន់គោលបំណង | សកម្មភាព | សូចនាករជោគជ័យ | ឯកតា | ទម្ងន់ | ល្អប្រសើរ (100%) | ល្អណាស់ (90%) | ល្អ (80%) | មធ្យម (70%) | ខ្សោយ (60%) |
    | ទឹកស្អាត | 60 | ខួង | អណ្តូង | ចំនួន | 60 | 50 | 45 | 40 | 35 | 30 |
    | ទឹកល្អ | 40 | តេស្ត | ការតេស្ត | % | 40 | 90 | 80 | 70 | 60 | 50 |
  `,
  ],
  [
    "a JMI matrix in French",
    "jmi",
    JMI,
    `
    | Effet (2019-2023) | Produit (2019-2020) | Indicateur | Valeur de référence | Cible | Activité | Actions de partenariat |
    | Eau potable | Puits analysés | Part analysée | 34% (2018) | 60% | Analyser - MRD | Aucune requise |
  `,
  ],
  [
    "the five columns in French, baseline and target within the indicator's",
    "jmi",
    "outcome output indicator activity partnering",
    `
    | Effet (2019-2023) | Produit (2019-2020) | Indicateur de produit avec référence et cible (2019-2020) | Activité principale Responsable | Actions de partenariat |
    | Eau potable | Puits analysés | Part analysée, de 34% (2018) à 60% en 2020 | Analyser - MRD | Aucune requise |
  `,
  ],
  [
    "the five columns in Khmer, baseline and target within the indicator's",
    "jmi",
    "outcome output indicator activity partnering",
    `
    | លទ្ធផល (២០១៩-២០២៣) | ធាតុចេញ (២០១៩-២០២០) | សូចនាករធាតុចេញ ទិន្នន័យមូលដ្ឋាន និងគោលដៅ | សកម្មភាព | សកម្មភាពដៃគូ |
    | ទឹកស្អាត | អណ្តូងបានធ្វើតេស្ត | ភាគរយ ៣៤% (២០១៨) | ធ្វើតេស្ត - ក្រសួងអភិវឌ្ឍន៍ជនបទ | មិនត្រូវការ |
  `,
  ],
  [
    "a JMI matrix in Khmer, its years in Khmer digits",
    "jmi",
    JMI,
    `
    | លទ្ធផល (២០១៩-២០២៣) | ធាតុចេញ (២០១៩-២០២០) | សូចនាករ | ទិន្នន័យមូលដ្ឋាន | គោលដៅ | សកម្មភាព | សកម្មភាពដៃគូ |
    | ទឹកស្អាត | អណ្តូងបានធ្វើតេស្ត | ភាគរយ | ៣៤% (២០១៨) | ៦០% | ធ្វើតេស្ត - ក្រសួងអភិវឌ្ឍន៍ជនបទ | មិនត្រូវការ |
  `,
  ],
])("%s is read by its headings", (_, kind, columns, table) => {
  expect(readingOf(table)).toEqual({ kind, columns });
});

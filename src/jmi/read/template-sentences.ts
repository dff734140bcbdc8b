import { foldText } from "../../parse/normalise";

/**
 * How the sentences below this program's own headings begin, in the languages it writes templates in, where somebody
 * took the word "Definition", "Guidance" or "Scope for discretion" before them away. In the order of the columns.
 */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:the change for people or the country|what the activities deliver|what is counted or confirmed|what has to be done for the output|what partners do, or change)/,
  /^(?:take it from .* or the sector plan|feasible in the time and within|specific, measurable, achievable|name the milestones only|use the government's own systems)/,
  /^(?:the wording of a policy document|(?:one is|up to \d+ are) (?:encouraged|preferred);|milestones may carry dates|follow the principles of the current)/,
  /^(?:le changement pour les gens ou le pays|ce que les activités livrent|ce qui est compté ou constaté|ce qu'il faut faire pour le produit|ce que les partenaires font, ou changent)/,
  /^(?:tirez-le de .* ou du plan sectoriel|faisable à temps et à la portée|spécifique, mesurable, atteignable|ne nommez que les jalons|employez les systèmes du gouvernement)/,
  /^(?:le texte d'un document de politique|(?:un seul est|jusqu'à \d+ sont) (?:encouragé|préféré)s? ?;|les jalons peuvent porter des dates|suivez les principes de la stratégie)/,
  /^(?:ការផ្លាស់ប្តូរសម្រាប់ប្រជាជន ឬប្រទេស|អ្វីដែលសកម្មភាពផ្តល់|អ្វីដែលត្រូវរាប់ ឬបញ្ជាក់|អ្វីដែលត្រូវធ្វើសម្រាប់ធាតុចេញ|អ្វីដែលដៃគូធ្វើ ឬផ្លាស់ប្តូរ)/,
  /^(?:យកពី .* ឬផែនការវិស័យ|អាចធ្វើបានទាន់ពេល និងក្នុងឥទ្ធិពល|ជាក់លាក់ អាចវាស់បាន|សរសេរតែព្រឹត្តិការណ៍សំខាន់|ប្រើប្រព័ន្ធរបស់រដ្ឋាភិបាល)/,
  /^(?:ពាក្យនៃឯកសារគោលនយោបាយ|(?:លើកទឹកចិត្ត|ចង់បាន)(?:មួយ|រហូតដល់ ?\d+)(?:។|;)|ព្រឹត្តិការណ៍សំខាន់អាចមានកាលបរិច្ឆេទ|អនុវត្តតាមគោលការណ៍នៃយុទ្ធសាស្ត្រ)/,
];

/** Whether a text begins as one of the template's own explanations. One alone proves little; a row of them is a band. */
export function isTemplateSentence(text: string): boolean {
  const plain = foldText(text);
  return BEGINNINGS.some((beginning) => beginning.test(plain));
}

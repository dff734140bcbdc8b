/** Labels and headings of the sheets beside a matrix in French and Khmer, by the keys of `twg-headings.ts`. */
export const ABOUT_LABELS_ELSEWHERE = {
  twg: ["groupe de travail technique", "gtt", "ក្រុមការងារបច្ចេកទេស"],
  hostMinistry: ["ministère hôte", "ministère de tutelle", "ក្រសួងម្ចាស់ផ្ទះ"],
  chair: ["président", "présidente", "ប្រធាន", "ប្រធានក្រុមការងារ"],
  facilitator: ["facilitateur principal des partenaires", "facilitateur principal", "អ្នកសម្របសម្រួលដៃគូអភិវឌ្ឍន៍"],
  secretariat: ["point focal du secrétariat", "secrétariat", "មន្ត្រីបង្គោលលេខាធិការដ្ឋាន", "លេខាធិការដ្ឋាន"],
  contact: ["contact du secrétariat", "ទំនាក់ទំនងលេខាធិការដ្ឋាន", "ទំនាក់ទំនង"],
  agreed: ["approuvé par le gtt le", "date d'approbation", "ក្រុមការងារព្រមព្រៀងនៅថ្ងៃ"],
  submitted: ["envoyé au crdb/cdc le", "ផ្ញើទៅ crdb/cdc នៅថ្ងៃ"],
  chairSigned: ["signé par le président le", "ប្រធានចុះហត្ថលេខានៅថ្ងៃ"],
  facilitatorSigned: ["signé par le facilitateur le", "អ្នកសម្របសម្រួលចុះហត្ថលេខានៅថ្ងៃ"],
  identified: ["choisis ensemble", "កំណត់រួមគ្នា"],
  formulated: ["formulés ensemble", "រៀបចំរួមគ្នា"],
  implemented: ["mis en œuvre ensemble", "អនុវត្តរួមគ្នា"],
  monitored: ["suivis ensemble", "តាមដានរួមគ្នា"],
} as const;

export const MEETINGS_ELSEWHERE = {
  date: ["date de la réunion", "réunion", "réunion du", "ថ្ងៃប្រជុំ", "កិច្ចប្រជុំ"],
  agendaSent: ["ordre du jour et documents envoyés le", "ordre du jour envoyé le", "ថ្ងៃផ្ញើរបៀបវារៈ និងឯកសារ"],
  items: ["points à l'ordre du jour", "ordre du jour", "របៀបវារៈ"],
  jmiOnAgenda: ["JMI à l'ordre du jour", "JMI ក្នុងរបៀបវារៈ", "JMI ក្នុងរបៀបវារៈ JMIs on the agenda"],
  crdbPresent: ["CRDB/CDC présent", "CRDB/CDC មានវត្តមាន", "CRDB/CDC មានវត្តមាន CRDB/CDC present"],
  minutes: ["compte rendu envoyé le", "compte rendu", "ថ្ងៃផ្ញើកំណត់ហេតុ", "កំណត់ហេតុ"],
} as const;

export const FOLLOW_UPS_ELSEWHERE = {
  action: ["action", "suite à donner", "សកម្មភាព"],
  owner: ["responsable", "អ្នកទទួលខុសត្រូវ"],
  due: ["échéance", "កាលកំណត់"],
  status: ["statut", "état", "ស្ថានភាព"],
} as const;

export const MEMBERS_ELSEWHERE = {
  role: ["rôle", "fonction", "តួនាទី"],
  name: ["nom", "membre", "ឈ្មោះ"],
  institution: ["institution", "organisme", "ស្ថាប័ន"],
  since: ["depuis", "ចាប់ពី"],
} as const;

export const CROSS_CUTTING_ELSEWHERE = {
  issue: ["question transversale", "thème transversal", "បញ្ហាឆ្លងវិស័យ"],
  covered: ["dans les JMI", "មានក្នុង JMI", "មានក្នុង JMI In the JMIs"],
  how: ["comment, ou pourquoi pas", "comment", "ដូចម្តេច ឬហេតុអ្វីមិនមាន"],
  focalPoint: ["point focal", "មន្ត្រីបង្គោល"],
} as const;

export const REVISIONS_ELSEWHERE = {
  cell: ["cellule", "ក្រឡា"],
  before: ["texte convenu", "avant", "អត្ថបទព្រមព្រៀង"],
  after: ["nouveau texte", "après", "អត្ថបទថ្មី"],
  meeting: ["réunion du GTT du", "កិច្ចប្រជុំនៅថ្ងៃ"],
  reason: ["motif", "មូលហេតុ"],
  by: ["par", "ដោយ"],
} as const;

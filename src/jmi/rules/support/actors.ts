/** A government body by its words: ministries, and what stands under or beside them. */
const GOVERNMENT =
  /\b(?:ministr(?:y|ies)|royal government|government|(?:general )?(?:department|directorate)s?|authorit(?:y|ies)|national (?:committee|council|assembly|institute|bank)|councils?|commissions?|provincial|provinces?|districts?|communes?|sub-?national|line agenc(?:y|ies)|courts?|parliament|secretariat|ministères?|gouvernement|directions? (?:provincia|nationa|généra|départementa)\p{L}+|secrétariat)\b|ក្រសួង|នាយកដ្ឋាន|មន្ទីរ|រដ្ឋបាល|គណៈកម្មាធិការ|រាជរដ្ឋាភិបាល/iu;
/** The same by letters, which count only as capitals: MRD, MoEYS, CRDB/CDC. */
const GOVERNMENT_LETTERS =
  /\b(?:M[A-Z]{2,5}|Mo[A-Z][A-Za-z&]{0,5}|RGC|CDC|CRDB|CARD|NCDDS?|NCDM|SNEC|NBC|NIS|PDH?[A-Z]{0,3})\b/;
/** Development partners and others by their words. */
const PARTNER =
  /\b(?:development partners?|donors?|partners?|stakeholders?|world bank|european union|global fund|gavi|japan|france|germany|australia|sweden|china|korea|switzerland|united states|civil society|private sector|communit(?:y|ies)|universit(?:y|ies)|associations?|technical assistance|partenaires?|société civile)\b|ដៃគូអភិវឌ្ឍន៍|អង្គការ/iu;
const PARTNER_LETTERS =
  /\b(?:E?DPs?|UN|UN[A-Z]{2,5}|UN[ -]?(?:Women|Habitat)|FAO|WHO|ILO|IOM|WFP|IFAD|WB|ADB|AIIB|IMF|EU|JICA|KOICA|USAID|DFAT|AusAID|DFID|FCDO|GIZ|KfW|AFD|SDC|Sida|SIDA|MCC|GPE|I?NGOs?|ONG|CSOs?)\b/;

/** Who is named in a text: the government's side, and the partners' and all others'. */
export function actorsIn(text: string): { readonly government: boolean; readonly partner: boolean } {
  return {
    government: GOVERNMENT.test(text) || GOVERNMENT_LETTERS.test(text),
    partner: PARTNER.test(text) || PARTNER_LETTERS.test(text),
  };
}

import type { Translate } from "../../../check/message";
import type { CellRef } from "../../../grid/cell-ref";
import type { JmiMatrix, JmiOutcome, JmiOutput } from "../../../jmi/matrix";
import { iatiIndicator } from "./iati-indicator";
import type { IatiBlock } from "./iati-indicator";
import { narrative } from "./narrative";
import { xmlDocument } from "./xml";
import type { XmlElement } from "./xml";

/** What IATI needs to know of a publisher and no matrix says. */
export interface IatiPublisher {
  /** "KH-GOV-MRD-JMI-2019": the organisation's identifier, a hyphen, and its own for the activity. */
  readonly activity: string;
  readonly organisation: string;
  /** OrganisationType: 10 is government. */
  readonly organisationType: string;
  readonly organisationName: string;
  /** ISO 3166-1, two letters; "" where nobody says. The schema does without, IATI's ruleset asks for it. */
  readonly country?: string;
  /** The five digits of the OECD DAC's purpose codes; "" where nobody says. Asked for like the country. */
  readonly sector?: string;
}

/** A row that is not in the file, or not whole: words under `iati.blocked.<why>`. */
export interface IatiBlocked {
  readonly at: CellRef;
  readonly why: IatiBlock | "no-output" | "actual";
  readonly text: string;
}

export interface IatiExport {
  /** The document; null where nothing could be told. */
  readonly xml: string | null;
  readonly told: number;
  readonly blocked: readonly IatiBlocked[];
}

const IATI_VERSION = "2.03";
const RESULT_TYPE = { output: "1", outcome: "2" } as const;
/** OrganisationRole. */
const ROLE = { accountable: "2", implementing: "4" } as const;
/** ActivityDateType: as planned. */
const PLANNED = { start: "1", end: "3" } as const;
/** SectorVocabulary: the OECD DAC's codes of five digits. */
const SECTOR_VOCABULARY = "1";
/** ActivityStatus by the day of the export. */
const STATUS = { pipeline: "1", implementation: "2", closed: "4" } as const;

/**
 * A JMI matrix as an IATI 2.03 activity with its results. Outputs are results of type 1 with the outcome in their
 * description; rows that name an outcome and no output are results of type 2. Indicators that cannot be valid are left
 * out and told, and results without any indicator left with them. Nothing is made up to make a row valid.
 */
export function jmiIati(matrix: JmiMatrix, publisher: IatiPublisher, asOf: string, translate: Translate): IatiExport {
  const blocked: IatiBlocked[] = [];
  let told = 0;
  const results = matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output): XmlElement[] => {
      const isOutcome = output.text === "" && outcome.text !== "";
      const title = isOutcome ? outcome.text : output.text;
      if (title === "") {
        blocked.push({ at: output.at, why: "no-output", text: output.indicators[0]?.text ?? "" });
        return [];
      }
      const indicators = output.indicators.flatMap((indicator): XmlElement[] => {
        const text = indicator.text || title;
        const made = iatiIndicator(matrix, output, indicator);
        if (made.state === "blocked") blocked.push({ at: indicator.at, why: made.why, text });
        else if (made.actualLeftOut) blocked.push({ at: indicator.actual?.at ?? indicator.at, why: "actual", text });
        return made.state === "told" ? [made.element] : [];
      });
      told += indicators.length;
      return indicators.length === 0 ? [] : [resultOf(title, isOutcome, outcome, output, indicators)];
    }),
  );
  const { output, outcome } = matrix.periods;
  const years = outcome ?? output;
  if (results.length === 0 || !years) return { xml: null, told: 0, blocked };
  const dates = { start: `${years.from}-01-01`, end: `${years.to}-12-31` };
  const xml = xmlDocument({
    name: "iati-activities",
    attributes: { version: IATI_VERSION },
    children: [activityOf(matrix, publisher, dates, asOf, results, translate)],
  });
  return { xml, told, blocked };
}

function resultOf(
  title: string,
  isOutcome: boolean,
  { text }: JmiOutcome,
  { activities, partnering }: JmiOutput,
  indicators: readonly XmlElement[],
): XmlElement {
  const words = [
    ...(isOutcome ? [] : [text]),
    ...activities.map((one) => (one.implementer === "" ? one.text : `${one.text} (${one.implementer})`)),
    ...partnering.map((one) => one.text),
  ].filter((word) => word !== "");
  return {
    name: "result",
    attributes: { type: isOutcome ? RESULT_TYPE.outcome : RESULT_TYPE.output },
    children: [
      { name: "title", children: [narrative(title)] },
      ...(words.length === 0 ? [] : [{ name: "description", children: [narrative(words.join("\n"))] }]),
      ...indicators,
    ],
  };
}

/** What an activity must have, in the schema's order. */
function activityOf(
  matrix: JmiMatrix,
  { activity, organisation, organisationType, organisationName, country = "", sector = "" }: IatiPublisher,
  { start, end }: { readonly start: string; readonly end: string },
  asOf: string,
  results: readonly XmlElement[],
  translate: Translate,
): XmlElement {
  const about = matrix.twg?.about?.texts;
  const group = about?.twg?.text || matrix.outcomes.find(({ twg }) => twg !== "")?.twg || organisationName;
  const host = about?.hostMinistry?.text || organisationName;
  const implementers = new Set(
    matrix.outcomes.flatMap(({ outputs }) =>
      outputs.flatMap(({ activities }) =>
        activities.map(({ implementer }) => implementer).filter((name) => name !== ""),
      ),
    ),
  );
  const org = (name: string, role: string): XmlElement => ({
    name: "participating-org",
    attributes: { role },
    children: [narrative(name)],
  });
  const years = `${start.slice(0, 4)}-${end.slice(0, 4)}`;
  return {
    name: "iati-activity",
    attributes: { "xml:lang": "en" },
    children: [
      { name: "iati-identifier", children: [activity] },
      {
        name: "reporting-org",
        attributes: { ref: organisation, type: organisationType },
        children: [narrative(organisationName)],
      },
      { name: "title", children: [narrative(translate("iati.title", { group, years }))] },
      { name: "description", children: [narrative(translate("iati.description", { group }))] },
      org(host, ROLE.accountable),
      ...[...implementers].map((name) => org(name, ROLE.implementing)),
      {
        name: "activity-status",
        attributes: {
          code: asOf < start ? STATUS.pipeline : asOf <= end ? STATUS.implementation : STATUS.closed,
        },
      },
      { name: "activity-date", attributes: { "iso-date": start, type: PLANNED.start } },
      { name: "activity-date", attributes: { "iso-date": end, type: PLANNED.end } },
      ...(country === "" ? [] : [{ name: "recipient-country", attributes: { code: country } }]),
      ...(sector === "" ? [] : [{ name: "sector", attributes: { vocabulary: SECTOR_VOCABULARY, code: sector } }]),
      ...results,
    ],
  };
}

import { knownElsewhere } from "../../parse/headings/known-elsewhere";
import { DEFINITIONS_ELSEWHERE, OUTCOMES_ELSEWHERE, REQUIREMENTS_ELSEWHERE } from "./headings-elsewhere";

export type DefinitionKey =
  "acronym" | "meaning" | "indicator" | "description" | "definition" | "measurement" | "comments" | "other";

/** Both tables of Section 4, which may stand below or beside each other. "other" keeps matrices out. */
export const DEFINITION_HEADINGS = knownElsewhere<DefinitionKey>(
  [
    { key: "acronym", synonyms: ["acronym", "acronyms", "abbreviation", "abbreviations"] },
    { key: "meaning", synonyms: ["meaning", "meanings", "full form", "stands for", "explanation", "full name"] },
    {
      key: "indicator",
      synonyms: [
        "success indicator",
        "success indicators",
        "indicator",
        "indicators",
        "kpi",
        "performance indicator",
        "performance indicators",
      ],
    },
    { key: "description", synonyms: ["description", "description of indicator", "indicator description"] },
    { key: "definition", synonyms: ["definition", "definition of indicator"] },
    {
      key: "measurement",
      synonyms: [
        "measurement",
        "measurement methodology",
        "proposed measurement methodology",
        "method of measurement",
        "way of measuring",
        "how measured",
        "data source and method",
      ],
    },
    { key: "comments", synonyms: ["general comments", "comments", "comment", "remarks"] },
    {
      key: "other",
      synonyms: [
        "weight",
        "target",
        "objective",
        "action",
        "activity",
        "output",
        "outcome",
        "what is required",
        "organisation",
      ],
    },
  ],
  DEFINITIONS_ELSEWHERE,
);

export type RequirementKey =
  | "locationType"
  | "state"
  | "organisationType"
  | "organisation"
  | "indicator"
  | "what"
  | "why"
  | "howMuch"
  | "otherwise";

export const REQUIREMENT_HEADINGS = knownElsewhere<RequirementKey>(
  [
    { key: "locationType", synonyms: ["location type", "type of location"] },
    { key: "state", synonyms: ["state", "province", "region"] },
    {
      key: "organisationType",
      synonyms: ["organisation type", "organization type", "type of organisation", "type of organization"],
    },
    {
      key: "organisation",
      synonyms: [
        "organisation",
        "organization",
        "organisation name",
        "organization name",
        "name of organisation",
        "department",
        "ministry",
        "other department",
        "departments",
      ],
    },
    {
      key: "indicator",
      synonyms: [
        "relevant success indicator",
        "relevant success indicators",
        "success indicator",
        "success indicators",
        "indicator",
      ],
    },
    {
      key: "what",
      synonyms: [
        "what is required",
        "what is your requirement from this organisation",
        "what is your requirement",
        "requirement",
        "requirements",
        "what do you require",
        "support required",
        "assistance required",
      ],
    },
    {
      key: "why",
      synonyms: ["why", "justification", "justification for this requirement", "reason", "why is it required"],
    },
    {
      key: "howMuch",
      synonyms: [
        "how much",
        "quantity",
        "please quantify your requirement",
        "please quantify your requirement from this organisation",
        "quantify your requirement",
        "how much is required",
        "extent",
      ],
    },
    {
      key: "otherwise",
      synonyms: [
        "what happens if not met",
        "what happens if your requirement is not met",
        "if not met",
        "consequence",
        "impact if not met",
        "consequences if not met",
      ],
    },
  ],
  REQUIREMENTS_ELSEWHERE,
);

export type OutcomeKey = "outcome" | "objective" | "jointly" | "indicator" | "unit" | "other";

/** Section 6. "other": headings that make a table of outcomes something else. */
export const OUTCOME_HEADINGS = knownElsewhere<OutcomeKey>(
  [
    {
      key: "outcome",
      synonyms: [
        "outcome/impact",
        "outcome",
        "outcomes",
        "impact",
        "outcome / impact of department",
        "outcome/impact of the department",
        "outcomes/impacts",
      ],
    },
    { key: "objective", synonyms: ["objective", "objectives", "relevant objective"] },
    {
      key: "jointly",
      synonyms: [
        "jointly responsible with",
        "jointly responsible",
        "jointly responsible for influencing this outcome / impact with the following department",
        "joint responsibility",
        "responsible with",
        "shared with",
      ],
    },
    {
      key: "indicator",
      synonyms: ["success indicator", "success indicators", "indicator", "indicators", "outcome indicator"],
    },
    { key: "unit", synonyms: ["unit", "units", "unit of measure"] },
    {
      key: "other",
      synonyms: [
        "output",
        "outputs",
        "activity",
        "activities",
        "weight",
        "partnering action",
        "baseline and target",
        "implementer",
      ],
    },
  ],
  OUTCOMES_ELSEWHERE,
);

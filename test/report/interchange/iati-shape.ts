/** How often an element may stand, and what it may hold. */
interface Shape {
  readonly attributes?: Readonly<Record<string, { readonly required: boolean; readonly form: RegExp }>>;
  /** Children in their order: "title" exactly once, "title?" at most once, "title+" at least once, "title*" any number. */
  readonly children?: readonly string[];
  readonly hasText?: true;
}

const TEXT = /^[\s\S]+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const required = (form: RegExp) => ({ required: true, form });
const optional = (form: RegExp) => ({ required: false, form });
const VALUE: Shape = { attributes: { value: optional(/^-?\d+(?:\.\d+)?$/) }, children: ["comment?"] };
const NARRATIVES: Shape = { children: ["narrative+"] };
const DATED: Shape = { attributes: { "iso-date": required(DAY) } };

/**
 * The part of IATI 2.03's activity schema that an export uses, written down from the documented order of elements and
 * their attributes. An element or attribute that is not named here is a fault.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  "iati-activities": { attributes: { version: required(/^2\.03$/) }, children: ["iati-activity+"] },
  "iati-activity": {
    attributes: { "xml:lang": optional(/^[a-z]{2}$/) },
    children: [
      "iati-identifier",
      "reporting-org",
      "title",
      "description+",
      "participating-org+",
      "activity-status",
      "activity-date+",
      "recipient-country?",
      "sector?",
      "result*",
    ],
  },
  "iati-identifier": { hasText: true },
  "reporting-org": {
    attributes: { ref: required(TEXT), type: required(/^\d\d$/) },
    children: ["narrative+"],
  },
  title: NARRATIVES,
  description: NARRATIVES,
  comment: NARRATIVES,
  "participating-org": { attributes: { role: required(/^[1-4]$/) }, children: ["narrative*"] },
  "activity-status": { attributes: { code: required(/^[1-6]$/) } },
  "activity-date": { attributes: { type: required(/^[1-4]$/), "iso-date": required(DAY) } },
  "recipient-country": { attributes: { code: required(/^[A-Z]{2}$/) } },
  sector: { attributes: { vocabulary: required(/^1$/), code: required(/^\d{5}$/) } },
  result: { attributes: { type: required(/^[12]$/) }, children: ["title", "description?", "indicator+"] },
  indicator: {
    attributes: { measure: required(/^[125]$/), ascending: optional(/^[01]$/) },
    children: ["title", "description?", "reference*", "baseline*", "period*"],
  },
  reference: { attributes: { vocabulary: required(/^\d+$/), code: required(TEXT) } },
  baseline: {
    attributes: { year: required(/^[1-9]\d{3}$/), "iso-date": optional(DAY), value: optional(/^-?\d+(?:\.\d+)?$/) },
    children: ["comment?"],
  },
  period: { children: ["period-start", "period-end", "target*", "actual*"] },
  "period-start": DATED,
  "period-end": DATED,
  target: VALUE,
  actual: VALUE,
  narrative: { attributes: { "xml:lang": optional(/^[a-z]{2}$/) }, hasText: true },
};

/** What is wrong with an element and everything in it; empty for what the schema allows. */
export function iatiFaults(element: Element): readonly string[] {
  const { tagName } = element;
  const shape = SHAPES[tagName];
  if (!shape) return [`<${tagName}> is not known`];
  const { attributes = {}, children = [], hasText } = shape;
  const names = [...element.attributes].map(({ name }) => name);
  return [
    ...names.filter((name) => !attributes[name]).map((name) => `${tagName}@${name} is not known`),
    ...Object.entries(attributes).flatMap(([name, { required: isRequired, form }]) => {
      const value = element.getAttribute(name);
      if (value === null) return isRequired ? [`${tagName}@${name} is missing`] : [];
      return form.test(value) ? [] : [`${tagName}@${name} is "${value}"`];
    }),
    ...(hasText && element.textContent.trim() === "" ? [`<${tagName}> is empty`] : []),
    ...orderFaults(
      tagName,
      children,
      [...element.children].map((child) => child.tagName),
    ),
    ...(tagName === "indicator" ? qualitativeFaults(element) : []),
    ...[...element.children].flatMap(iatiFaults),
  ];
}

function orderFaults(parent: string, allowed: readonly string[], found: readonly string[]): readonly string[] {
  const pattern = allowed.map((child) => `(?:<${child.replace(/[?*+]$/, "")}>)${/[?*+]$/.exec(child)?.[0] ?? ""}`);
  const isInOrder = new RegExp(`^${pattern.join("")}$`).test(found.map((child) => `<${child}>`).join(""));
  return isInOrder ? [] : [`<${parent}> holds ${found.join(", ")}`];
}

/** A qualitative measure has no values; every other has one wherever a value can stand. */
function qualitativeFaults(indicator: Element): readonly string[] {
  const isQualitative = indicator.getAttribute("measure") === "5";
  return [...indicator.querySelectorAll("baseline, target, actual")].flatMap((one) =>
    one.hasAttribute("value") === isQualitative ? [`${one.tagName} of measure ${isQualitative ? "5" : "1 or 2"}`] : [],
  );
}

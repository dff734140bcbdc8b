import { repairEncoding } from "../../../src/parse/cell/encoding";

test.each([
  ["paymentsóarrears", "payments—arrears"],
  ["budgetñcycle", "budget–cycle"],
  ["the plan容nd of 2019", "the plan—end of 2019"],
  ["communesâ€™ plans", "communes’ plans"],
  ["2019 â€“ 2020", "2019 – 2020"],
])("%j was probably meant as %j", (spoilt, meant) => expect(repairEncoding(spoilt)).toBe(meant));

test.each(["naïve", "Córdoba", "2019 – 2020", "ខែមេសា", "cote d’azur", "計画", "plain text", "Â"])(
  "%j is left alone",
  (text) => expect(repairEncoding(text)).toBeNull(),
);

import { cfr005 } from "../../../src/cfr/rules/cfr-005-texts-legible";
import { checkTable } from "../support";

const rules = [cfr005];

test("CFR-005: signs of another encoding are pointed at, once where a cell is merged over rows", () => {
  checkTable(
    `
    | Objective | Weight | Action | Success Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
    | DÃ©velopper les routes | 100 | Donâ€™t wait | Roads in each dÃ©partement | Number | 50 | 9 | 8 | 7 | 6 | 5 |
    | ^CFR-005 | | ^CFR-005 | ^CFR-005 | | | | | | | |
    | ↑ | ↑ | ↑ | Bridges \ufffd inspected | mÂ² | 50 | 9 | 8 | 7 | 6 | 5 |
    | | | | ^CFR-005 | ^CFR-005 | | | | | | |
  `,
    { rules },
  );
});

test("CFR-005: letters and signs of other languages are none", () => {
  checkTable(
    `
    | Objective | Weight | Action | Success Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
    | Développer les routes – « vite » | 100 | Don’t wait… | SÃO PAULO E MARANHÃO | m² | 50 | 9 | 8 | 7 | 6 | 5 |
    | អភិវឌ្ឍផ្លូវ | | Âge moyen, Âmes | Straßen, Łódź, Đà Nẵng, Ñuñoa, ÎLE | 10³ t CO₂ | 50 | 9 | 8 | 7 | 6 | 5 |
  `,
    { rules },
  );
});

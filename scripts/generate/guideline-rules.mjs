/** The rules that a Commitment for Results is checked by, as the guideline's text numbers them, block by block. */
export const guidelineRules = {
  "Whole document": ["CFR-001", "CFR-002", "CFR-003"],
  "Section 1": ["CFR-101", "CFR-102", "CFR-103", "CFR-104", "CFR-105", "CFR-106"],
  "Section 2: structure and weights": [
    "CFR-201", "CFR-202", "CFR-203", "CFR-204", "CFR-205", "CFR-206", "CFR-207",
    "CFR-208", "CFR-209", "CFR-210", "CFR-211", "CFR-212", "CFR-213",
  ],
  "Section 2: targets": [
    "CFR-301", "CFR-302", "CFR-303", "CFR-304", "CFR-305", "CFR-306", "CFR-307",
    "CFR-308", "CFR-309", "CFR-310", "CFR-311",
  ],
  Achievement: ["CFR-401", "CFR-402", "CFR-403", "CFR-404"],
  "Sections 3 to 6": ["CFR-501", "CFR-502", "CFR-503", "CFR-511", "CFR-512", "CFR-521", "CFR-531"],
};

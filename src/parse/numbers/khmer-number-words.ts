import type { Bound } from "./number-words";

// What stands before and behind a number in Khmer; tried only where Khmer letters do. Words are not parted by spaces.

export const KHMER_BOUND_BEFORE: readonly (readonly [Exclude<Bound, "exact">, RegExp])[] = [
  [
    "at-least",
    /(?:យ៉ាងតិច(?:ណាស់)?|យ៉ាងហោចណាស់|មិនតិចជាង|មិនទាបជាង|មិនក្រោម|មិនចុះក្រោម|(?<!មិន)លើសពី|(?<!មិន)លើស|ច្រើនជាង|ខ្ពស់ជាង|(?<![\u1780-\u17d3])ជាង)\s*$/u,
  ],
  ["at-most", /(?:មិនលើសពី|មិនលើស|មិនច្រើនជាង|យ៉ាងច្រើន|(?<!មិន)តិចជាង|(?<!មិន)ទាបជាង|(?<!មិន|មិនចុះ)ក្រោម)\s*$/u],
  ["about", /(?:ប្រហែលជា|ប្រហែល|ប្រមាណ|ជិត)\s*$/u],
];

export const KHMER_BOUND_AFTER: readonly (readonly [Exclude<Bound, "exact">, RegExp])[] = [
  ["at-least", /^\s*(?:ឬ(?:លើស|ច្រើនជាង|ខ្ពស់ជាង)(?:នេះ)?|ឡើងទៅ)/u],
  ["at-most", /^\s*(?:ឬ(?:តិចជាង|ទាបជាង)(?:នេះ)?|ចុះក្រោម)/u],
];

export const KHMER_MAGNITUDES: readonly (readonly [number, RegExp])[] = [
  [1e9, /^\s*(?:ពាន់លាន|ប៊ីលាន)/u],
  [1e6, /^\s*លាន/u],
  [1e5, /^\s*សែន/u],
  [1e4, /^\s*ម៉ឺន/u],
  [1e3, /^\s*ពាន់/u],
];

export const KHMER_UNITS: readonly (readonly [string, RegExp])[] = [
  ["%", /^\s*ភាគរយ/u],
  ["USD", /^\s*ដុល្លារ(?:អាមេរិក|\s*អាមេរិក)?/u],
  ["KHR", /^\s*រៀល/u],
  ["ha", /^\s*(?:ហិកតា|ហ\.ត)/u],
  ["km²", /^\s*គីឡូម៉ែត្រក្រឡា/u],
  ["m³", /^\s*ម៉ែត្រគូប/u],
  ["m²", /^\s*ម៉ែត្រក្រឡា/u],
  ["km", /^\s*(?:គីឡូម៉ែត្រ|គ\.ម)/u],
  ["m", /^\s*ម៉ែត្រ/u],
  ["kg", /^\s*គីឡូក្រាម/u],
  ["t", /^\s*តោន/u],
  ["days", /^\s*ថ្ងៃ/u],
  ["weeks", /^\s*សប្តាហ៍/u],
  ["months", /^\s*ខែ/u],
  ["years", /^\s*ឆ្នាំ/u],
  ["hours", /^\s*ម៉ោង/u],
  ["times", /^\s*(?:ដង|លើក)/u],
  ["points", /^\s*ពិន្ទុ/u],
];

export const KHMER_LETTER = /[\u1780-\u17b3]/;

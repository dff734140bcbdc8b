/** Serial numbers from 1954 to 2118: under a date unit anything else is no day. */
export const FIRST_DAY = 20_000;
export const LAST_DAY = 80_000;

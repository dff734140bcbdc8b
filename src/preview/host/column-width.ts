/** Pixels of a digit of the default font, and of a cell's padding, at 96 dots per inch. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in characters (as files have it) → points (as Office.js has it). */
export function charactersToPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The other way, to a hundredth of a character. */
export function pointsToCharacters(points: number): number {
  return Math.round(((points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}

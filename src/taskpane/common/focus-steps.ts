const PAGE = 8;

/** How many lines of a long list a key moves the focus by; a key that is not here moves nothing. */
export const FOCUS_STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

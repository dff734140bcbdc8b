/** For a range that no later batch uses. Excel would keep it otherwise, and a second request would have to release it. */
export function once<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}

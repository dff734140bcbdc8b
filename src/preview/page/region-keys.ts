/** The parts of the page that F6 goes through, as it does in Excel: the way out of the grid, where Tab moves a cell. */
export interface Region {
  /** Whether the focus is in it; `null` document focus counts as nowhere. */
  holdsFocus(): boolean;
  takeFocus(): void;
}

/** Moves the focus to the next (or with Shift the previous) region; true when there was one to go to. */
export function moveToRegion(regions: readonly Region[], backwards: boolean): boolean {
  if (regions.length === 0) return false;
  const at = regions.findIndex((region) => region.holdsFocus());
  const step = backwards ? -1 : 1;
  const start = at === -1 && backwards ? 0 : at;
  const next = regions[(start + step + regions.length) % regions.length];
  next?.takeFocus();
  return next !== undefined;
}

/** Listens for F6 in a window. The pane's own window has to be listened to as well: keys do not leave a frame. */
export function onRegionKey(target: Window, move: (backwards: boolean) => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (move(event.shiftKey)) event.preventDefault();
  };
  target.addEventListener("keydown", listen, { capture: true });
  return () => target.removeEventListener("keydown", listen, { capture: true });
}

/**
 * Keeps the grid from taking the focus by itself. The grid component focuses its container after every drawing, so a
 * cell that the task pane writes would tear the focus out of the pane. Here the container accepts focus only while
 * something inside the grid has it already (Enter after typing), or right after a click into the grid.
 *
 * Returns the way to focus the grid on purpose.
 */
export function holdFocus(region: HTMLElement, container: HTMLElement): () => void {
  const focus = container.focus.bind(container);
  let clicked = false;
  region.addEventListener(
    "click",
    () => {
      clicked = true;
      setTimeout(() => (clicked = false));
    },
    { capture: true },
  );
  container.focus = (options) => {
    if (clicked || region.contains(document.activeElement)) focus(options);
  };
  return () => focus({ preventScroll: true });
}

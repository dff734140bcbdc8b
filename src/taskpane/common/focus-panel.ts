/** Gives the focus to what stands under the tabs: for a button that goes when it is pressed, so that Tab goes on there. */
export function focusPanel(): void {
  document.getElementById("panel")?.focus();
}

import { useHiddenStyle } from "../common/use-hidden-style";

/** Speaks its text to a screen reader when it changes, and waits its turn to do so. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <span role="status" aria-live="polite" className={useHiddenStyle()}>
      {text}
    </span>
  );
}

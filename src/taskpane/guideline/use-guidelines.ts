import { useEffect, useMemo, useState } from "react";
import type { Guideline } from "../../guidelines/guideline";
import { usePane } from "../pane-context";

const NONE: readonly Guideline[] = [];

/** The shipped guidelines, as soon as they have arrived, and after them those that a person has opened. */
export function useGuidelines(): readonly Guideline[] {
  const { guidelines, ownGuidelines } = usePane();
  const [shipped, setShipped] = useState(NONE);
  useEffect(() => {
    let gone = false;
    void guidelines().then((all) => {
      if (!gone) setShipped(all);
    });
    return () => {
      gone = true;
    };
  }, [guidelines]);
  return useMemo(() => [...shipped, ...ownGuidelines], [shipped, ownGuidelines]);
}

import { useCallback, useEffect, useMemo, useRef } from "react";
import { moveToRegion, onRegionKey } from "./region-keys";
import type { Region } from "./region-keys";

/** Bar, grid and pane as the regions that F6 goes through; the page hands in what stands for each. */
export function useRegions() {
  const bar = useRef<HTMLElement>(null);
  const grid = useRef<Region | null>(null);
  const pane = useRef<Region | null>(null);

  const barRegion = useMemo<Region>(
    () => ({
      holdsFocus: () => bar.current?.contains(document.activeElement) ?? false,
      takeFocus: () => bar.current?.querySelector("button")?.focus(),
    }),
    [],
  );
  const move = useCallback(
    (backwards: boolean) => {
      const regions = [barRegion, grid.current, pane.current].filter((region) => region !== null);
      return moveToRegion(regions, backwards);
    },
    [barRegion],
  );
  useEffect(() => onRegionKey(window, move), [move]);

  /** Listens in the pane's own window too, each time that it has loaded; answers the way to stop. */
  const listenIn = useCallback(
    (frame: HTMLIFrameElement) => {
      let deafen = () => {};
      const listen = () => {
        if (frame.contentWindow) deafen = onRegionKey(frame.contentWindow, move);
      };
      frame.addEventListener("load", listen);
      return () => {
        frame.removeEventListener("load", listen);
        deafen();
      };
    },
    [move],
  );
  const setGrid = useCallback((region: Region) => (grid.current = region), []);
  const setPane = useCallback((region: Region | null) => (pane.current = region), []);
  return { bar, focusBar: () => barRegion.takeFocus(), setGrid, setPane, listenIn };
}

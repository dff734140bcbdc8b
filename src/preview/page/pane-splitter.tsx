import { useRef, type KeyboardEvent, type PointerEvent } from "react";

interface PaneSplitterProps {
  readonly label: string;
  readonly widthPixels: number;
  readonly minimumPixels: number;
  readonly maximumPixels: number;
  readonly onResize: (widthPixels: number) => void;
}

const STEP_PIXELS = 20;

/** The line between grid and pane: drag it, or move it with the arrow keys. */
export function PaneSplitter({ label, widthPixels, minimumPixels, maximumPixels, onResize }: PaneSplitterProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (width: number) => onResize(Math.min(maximumPixels, Math.max(minimumPixels, width)));

  const press = (event: PointerEvent<HTMLElement>) => {
    start.current = { x: event.clientX, width: widthPixels };
    event.currentTarget.setPointerCapture(event.pointerId);
    // Without this the frame beside the line would swallow the pointer's moves.
    document.body.classList.add("dragging");
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (start.current) resize(start.current.width + start.current.x - event.clientX);
  };
  const release = () => {
    start.current = null;
    document.body.classList.remove("dragging");
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") resize(widthPixels + STEP_PIXELS);
    else if (event.key === "ArrowRight") resize(widthPixels - STEP_PIXELS);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={widthPixels}
      aria-valuemin={minimumPixels}
      aria-valuemax={maximumPixels}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={step}
    />
  );
}

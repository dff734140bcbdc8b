import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { MouseEvent } from "react";

export interface RemoveButtonProps {
  /** Says what goes. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** Takes a line of the editor away. The button goes with it, so the focus moves on to the heading of its fold. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  function remove({ currentTarget }: MouseEvent<HTMLElement>): void {
    currentTarget.closest("details")?.querySelector("summary")?.focus({ preventScroll: true });
    onRemove();
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={label}
      title={label}
      onClick={remove}
    />
  );
}

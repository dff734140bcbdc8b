import { useCallback, useState } from "react";
import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import type { CommandOutcome } from "../../session/session-state";

/** A sentence about the last thing a person pressed. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

export interface Performing {
  /** Runs what writes; until it is done, nothing else that writes can be pressed. */
  readonly perform: (command: () => Promise<CommandOutcome>, done?: string) => Promise<boolean>;
  /** Runs what only looks, and holds nobody up. */
  readonly look: (command: () => Promise<CommandOutcome>) => Promise<boolean>;
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
}

/** Runs commands and puts their outcome into a sentence. */
export function usePerform(translate: Translate): Performing {
  const [running, setRunning] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  const look = useCallback(
    async (command: () => Promise<CommandOutcome>, done?: string) => {
      setNotice(null);
      const outcome = await settle(command);
      const said = toNotice(outcome, translate, done);
      // Another command may have said something meanwhile, which having nothing to say does not take away.
      if (said) setNotice(said);
      return outcome.state === "done";
    },
    [translate],
  );
  const perform = useCallback(
    async (command: () => Promise<CommandOutcome>, done?: string) => {
      setRunning((count) => count + 1);
      const isDone = await look(command, done);
      setRunning((count) => count - 1);
      return isDone;
    },
    [look],
  );
  return { perform, look, busy: running > 0, notice, dismiss };
}

async function settle(command: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
  try {
    return await command();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { state: "failed", error: { code: "unknown", detail, sheet: null } };
  }
}

function toNotice(outcome: CommandOutcome, translate: Translate, done?: string): Notice | null {
  switch (outcome.state) {
    case "done":
      return done === undefined ? null : { intent: "success", text: done };
    case "stale":
      return { intent: "warning", text: translate("pane.notice.stale") };
    case "conflict":
      return { intent: "warning", text: translate("pane.notice.conflict", { cells: outcome.cells.join(", ") }) };
    case "failed":
      return { intent: "error", text: errorSentence(outcome.error, translate) };
    default:
      return assertNever(outcome);
  }
}

/** A door's error as a sentence; the host's own words follow only where the code says nothing. */
export function errorSentence(
  error: Extract<CommandOutcome, { state: "failed" }>["error"],
  translate: Translate,
): string {
  return translate(`error.${error.code}`, { sheet: error.sheet ?? "", detail: error.detail });
}

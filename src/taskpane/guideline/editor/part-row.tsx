import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { faultsAt, partAt } from "../../../guidelines/edit-guideline";
import { pathLabel } from "../../../guidelines/path-label";
import { usePane } from "../../pane-context";
import type { EditorRow } from "./editor-rows";
import { Faults } from "./faults";
import { PartInput } from "./part-input";
import type { Editing } from "./use-editing";

const TEXTS: ReadonlySet<string> = new Set(["title", "edition", "id", "name", "marker", "action", "unit"]);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1Strong, margin: 0 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
});

export interface PartRowProps {
  readonly row: EditorRow;
  readonly editing: Editing;
  /** Stands behind the fields. */
  readonly children?: ReactNode;
}

/** A line of the editor with its fields, and under it what is wrong with it. */
export function PartRow({ row, editing, children }: PartRowProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const faultId = useId();
  const { path, parts, name, wide = [], optional = [], inner } = row;
  const faults = faultsAt(editing.faults, path).filter(
    (fault) => inner === undefined || !fault.path.startsWith(`${[...path, inner].join(".")}.`),
  );
  const label = name
    ? translate(`pane.editor.row.${name.key}`, { number: name.number, of: name.of ?? 0 })
    : pathLabel(String(path[path.length - 1]), translate);
  const input = (part: string | null) => {
    const place = part === null ? path : [...path, part];
    const isFaulty = faults.some((fault) => fault.path === path.join(".") || fault.path === place.join("."));
    return (
      <PartInput
        key={part ?? "itself"}
        label={part === null ? label : pathLabel(part, translate)}
        value={partAt(editing.draft, place)}
        isNumber={!TEXTS.has(part ?? String(path[path.length - 1]))}
        isWide={wide.includes(part ?? "")}
        faultId={isFaulty ? faultId : undefined}
        onCommit={(value) => editing.change(place, value === "" && optional.includes(part ?? "") ? null : value)}
      />
    );
  };
  return (
    <div
      className={styles.root}
      role={parts.length > 0 ? "group" : undefined}
      aria-label={parts.length > 0 ? label : undefined}
    >
      {parts.length > 0 && (
        <p className={styles.label} aria-hidden="true">
          {label}
        </p>
      )}
      <div className={styles.fields}>
        {parts.length > 0 ? parts.map(input) : input(null)}
        {children}
      </div>
      <Faults id={faultId} faults={faults} />
    </div>
  );
}

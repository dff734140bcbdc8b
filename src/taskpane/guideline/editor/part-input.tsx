import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../../../parse/read-number";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  field: { minWidth: 0, flexGrow: 1, flexBasis: 0 },
  wide: { flexBasis: "100%" },
});

export interface PartInputProps {
  readonly label: string;
  readonly value: unknown;
  /** A number is asked for; what is none is kept as it was typed, and refused by the guideline's own check. */
  readonly isNumber: boolean;
  /** Takes a line of its own. */
  readonly isWide: boolean;
  /** Id of the sentence that says what is wrong; absent where nothing is. */
  readonly faultId: string | undefined;
  readonly onCommit: (value: string | number) => void;
}

/** One value of a guideline. It takes effect when the field is left or Enter is pressed, not with every key. */
export function PartInput({ label, value, isNumber, isWide, faultId, onCommit }: PartInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typeof value === "string" || typeof value === "number" ? String(value) : "";

  function commit(): void {
    setTyped(null);
    if (typed !== null && typed.trim() !== shown) onCommit(isNumber ? numberOr(typed.trim()) : typed.trim());
  }

  return (
    <Field
      className={mergeClasses(styles.field, isWide && styles.wide)}
      label={label}
      size="small"
      validationState={faultId ? "error" : "none"}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input, size: 4 }}
        value={typed ?? shown}
        inputMode={isNumber ? "decimal" : "text"}
        {...(faultId && { "aria-describedby": faultId })}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}

function numberOr(text: string): string | number {
  const reading = readNumber(text);
  return reading.state === "number" && reading.unit === null && reading.bound === "exact" ? reading.value : text;
}

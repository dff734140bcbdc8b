import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChangeEvent, DragEvent } from "react";
import { usePane } from "../pane-context";
import type { PickedFile } from "./picked-file";
import { droppedFiles, pickedFiles } from "./picked-files";
import type { Dropped } from "./picked-files";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** React has no attribute for it; browsers know it as a property. */
const asFolderInput = (input: HTMLInputElement | null): void => {
  if (input) input.webkitdirectory = true;
};

/** Takes files and folders, picked or dropped. */
export function PickPart({ onPick }: { readonly onPick: (files: readonly PickedFile[]) => void }) {
  const styles = useStyles();
  const { translate } = usePane();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const [over, setOver] = useState(false);
  const [told, setTold] = useState("");

  function pick({ files: picked, unread }: Dropped): void {
    const [first] = unread;
    if (first !== undefined) setTold(translate("many.pick.failed", { first, count: unread.length }));
    else setTold(picked.length === 0 ? translate("many.pick.none") : "");
    onPick(picked);
  }

  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    if (!target.files?.length) return;
    pick({ files: pickedFiles(target.files), unread: [] });
    // The same files, mended, may be chosen again.
    target.value = "";
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(pick);
  }

  function onDragOver(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }

  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => files.current?.click()}>
          {translate("many.pick.files")}
        </Button>
        <Button onClick={() => folder.current?.click()}>{translate("many.pick.folder")}</Button>
      </div>
      <p className={styles.text}>{translate("many.pick.drop")}</p>
      <p className={styles.text} role="status">
        {told}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
        hidden
        aria-label={translate("many.pick.files")}
        onChange={onChange}
      />
      <input
        ref={(input) => {
          folder.current = input;
          asFolderInput(input);
        }}
        type="file"
        hidden
        aria-label={translate("many.pick.folder")}
        onChange={onChange}
      />
    </div>
  );
}

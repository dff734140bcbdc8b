import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import type { FileRow } from "../../report/consolidated/register-rows";
import type { SubmittedFinding } from "../../report/consolidated/submission";
import { useOffsetTop } from "../common/use-offset-top";
import { usePane } from "../pane-context";
import { FileFacts } from "./file-facts";
import { SubmittedFindingItem } from "./submitted-finding-item";

const FINDING_PIXELS = 110;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { position: "relative" },
  item: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

export interface FileFindingsProps {
  readonly row: FileRow;
  readonly onClose: () => void;
}

const NONE: readonly SubmittedFinding[] = [];

/** What there is to say of one of many workbooks; only the findings in view exist. */
export function FileFindings({ row, onClose }: FileFindingsProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const findings = row.state === "received" ? row.matrix.findings : NONE;
  const { name, lines } = headOf(row, translate);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const margin = useOffsetTop(list);
  const virtualizer = useVirtualizer({
    count: findings.length,
    getScrollElement: () => list.current?.closest<HTMLElement>("[role=tabpanel]") ?? null,
    estimateSize: () => FINDING_PIXELS,
    scrollMargin: margin,
    overscan: 6,
  });
  useEffect(() => {
    title.current?.closest("[role=tabpanel]")?.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  return (
    <div className={styles.root} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <div className={styles.head}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
          {translate("many.findings.back")}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        <FileFacts row={row} />
      </div>
      {findings.length > 0 && (
        <div ref={list} role="list" className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const finding = findings[index];
            return (
              finding && (
                <div
                  key={index}
                  role="listitem"
                  aria-setsize={findings.length}
                  aria-posinset={index + 1}
                  data-index={index}
                  ref={virtualizer.measureElement}
                  className={styles.item}
                  style={{ transform: `translateY(${start - margin}px)` }}
                >
                  <SubmittedFindingItem finding={finding} />
                </div>
              )
            );
          })}
        </div>
      )}
    </div>
  );
}

/** Whose file it is, and what is to be said of it before its findings. */
function headOf(row: FileRow, translate: Translate): { readonly name: string; readonly lines: readonly string[] } {
  const { file } = row;
  switch (row.state) {
    case "received": {
      const { entity, sheet, range, findings } = row.matrix;
      return {
        name: entity ?? translate("many.register.unnamed"),
        lines: [
          translate("many.findings.place", { file, sheet, range }),
          translate("many.findings.count", { count: findings.length }),
        ],
      };
    }
    case "no-matrix":
      return { name: file, lines: [translate("file.no-matrix", { file })] };
    case "unreadable":
      return { name: file, lines: [row.remark] };
    default:
      return assertNever(row);
  }
}

import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { SubmittedMatrix } from "../../report/consolidated/submission";
import { useOffsetTop } from "../common/use-offset-top";
import { usePane } from "../pane-context";
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
  place: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { position: "relative" },
  line: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

export interface FileFindingsProps {
  readonly file: string;
  readonly matrix: SubmittedMatrix;
  readonly onClose: () => void;
}

/** What is wrong with one of many workbooks; only the findings in view exist. */
export function FileFindings({ file, matrix, onClose }: FileFindingsProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { findings, entity, sheet, range } = matrix;
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
    <div className={styles.root}>
      <div className={styles.head}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
          {translate("many.findings.back")}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {entity ?? translate("many.register.unnamed")}
        </h2>
        <p className={styles.place}>{translate("many.findings.place", { file, sheet, range })}</p>
        <p className={styles.place}>{translate("many.findings.count", { count: findings.length })}</p>
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
                  className={styles.line}
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

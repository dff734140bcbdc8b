import { Input, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import type { FileRow, RegisterRow } from "../../../report/consolidated/register-rows";
import { Section } from "../../common/section";
import { usePane } from "../../pane-context";
import { Announcer } from "../../shell/announcer";
import { arrangeRows, ROW_GROUPS } from "./arrange-rows";
import type { Arrangement } from "./arrange-rows";
import type { RegisterColumn } from "./register-columns";
import { RegisterTable } from "./register-table";

const useStyles = makeStyles({
  // Below each other where they would be cut off beside each other.
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RegisterPartProps {
  readonly rows: readonly RegisterRow[];
  readonly onOpen: (row: FileRow) => void;
}

/** The register with its search, its groups and its order. */
export function RegisterPart({ rows, onOpen }: RegisterPartProps) {
  const styles = useStyles();
  const { translate, language } = usePane();
  const [arrangement, setArrangement] = useState<Arrangement>({ sort: null, group: "all", text: "" });
  const shown = useMemo(() => arrangeRows(rows, arrangement, language), [rows, arrangement, language]);
  const { sort, group, text } = arrangement;
  const isCut = group !== "all" || text !== "";
  const told = [
    isCut ? translate("many.register.shown", { count: shown.length, all: rows.length }) : "",
    sort
      ? translate("many.register.sorted", {
          column: translate(`consolidated.register.${sort.column}`),
          descending: String(sort.descending),
        })
      : "",
  ];

  /** Up, then down, then as they were picked. */
  function sortBy(column: RegisterColumn): void {
    const next =
      sort?.column !== column ? { column, descending: false } : sort.descending ? null : { column, descending: true };
    setArrangement({ ...arrangement, sort: next });
  }

  return (
    <Section title={translate("many.register.title")}>
      <div className={styles.filters}>
        <Input
          className={styles.input}
          type="search"
          size="small"
          value={arrangement.text}
          onChange={(_, { value }) => setArrangement({ ...arrangement, text: value })}
          contentBefore={<SearchRegular />}
          placeholder={translate("many.register.search")}
          aria-label={translate("many.register.search")}
        />
        <Select
          size="small"
          aria-label={translate("many.register.group")}
          value={arrangement.group}
          onChange={(_, { value }) =>
            setArrangement({ ...arrangement, group: ROW_GROUPS.find((group) => group === value) ?? "all" })
          }
        >
          {ROW_GROUPS.map((group) => (
            <option key={group} value={group}>
              {translate(`many.register.group.${group}`)}
            </option>
          ))}
        </Select>
      </div>
      <Announcer text={told.filter((part) => part !== "").join(". ")} />
      {shown.length === 0 ? (
        <p className={styles.none}>{translate("many.register.none")}</p>
      ) : (
        <RegisterTable rows={shown} sort={sort} onSort={sortBy} onOpen={onOpen} />
      )}
    </Section>
  );
}

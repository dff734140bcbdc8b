import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { toA1 } from "../../grid/cell-ref";
import type { JmiMatrix } from "../../jmi/matrix";
import { jmiIati } from "../../report/interchange/iati/jmi-iati";
import type { IatiExport } from "../../report/interchange/iati/jmi-iati";
import { publisherFault } from "../../report/interchange/iati/publisher-fault";
import { CellButton } from "../common/cell-button";
import { saveText } from "../common/save-text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  offer: { alignSelf: "start" },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  remark: { ...typographyStyles.caption1, textAlign: "start" },
});

const REQUIRED = ["activity", "organisation", "organisationName", "organisationType"] as const;
/** What the schema does without and IATI's registry asks for. */
const WANTED = ["country", "sector"] as const;
type PublisherField = (typeof REQUIRED | typeof WANTED)[number];

/** Asks for what no matrix says of its publisher, saves the IATI file, and lists what could not be in it. */
export function IatiForm({ matrix }: { readonly matrix: JmiMatrix }) {
  const styles = useStyles();
  const { translate, clock } = usePane();
  const [publisher, setPublisher] = useState<Record<PublisherField, string>>({
    activity: "",
    organisation: "",
    organisationName: matrix.twg?.about?.texts.hostMinistry?.text ?? "",
    organisationType: "10",
    country: "",
    sector: "",
  });
  const [made, setMade] = useState<IatiExport | null>(null);
  const isFilled = REQUIRED.every((field) => publisher[field].trim() !== "");
  const fault = isFilled ? publisherFault(publisher) : null;
  const isWhole = isFilled && fault === null && /^\d\d$/.test(publisher.organisationType);
  const faultOf = (field: PublisherField): boolean =>
    fault !== null && field === (fault === "country" || fault === "sector" ? fault : "activity");
  const save = (): void => {
    const result = jmiIati(matrix, publisher, clock.today(), translate);
    setMade(result);
    if (result.xml !== null) saveText(result.xml, `${matrix.sheet}.iati.xml`, "application/xml");
  };
  return (
    <div className={styles.form}>
      {[...REQUIRED, ...WANTED].map((field) => (
        <Field
          key={field}
          label={translate(`pane.interchange.${field}`)}
          size="small"
          required={field !== "country" && field !== "sector"}
          {...(faultOf(field) && { validationMessage: translate(`pane.interchange.fault.${fault}`) })}
        >
          <Input
            value={publisher[field]}
            onChange={(_, { value }) => setPublisher((before) => ({ ...before, [field]: value }))}
          />
        </Field>
      ))}
      <Button className={styles.offer} size="small" appearance="primary" disabledFocusable={!isWhole} onClick={save}>
        {translate("pane.interchange.saveIati")}
      </Button>
      {made && (
        <>
          <p className={styles.text} role="status">
            {translate("iati.count", { told: made.told, blocked: made.blocked.length })}
          </p>
          <ul className={styles.list}>
            {made.blocked.map(({ at, why, text }, index) => (
              <li key={`${why} ${index}`}>
                <CellButton cell={at} className={styles.remark}>
                  {translate(`iati.blocked.${why}`, { cell: toA1(at), text })}
                </CellButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

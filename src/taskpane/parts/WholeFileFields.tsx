import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { VENUES } from "../../venues";
import type { ColumnChoice, WholeFile } from "../reading/columnChoice";
import { strings } from "../strings";

const useStyles = makeStyles({ wide: { width: "100%", minWidth: 0 } });

interface WholeFileFieldProps extends ColumnChoice {
  onChange(wholeFile: WholeFile): void;
}

/** The market of all rows, for tables of one market. */
export function WholeFileMarket({ mapping, wholeFile = {}, onChange }: WholeFileFieldProps) {
  const styles = useStyles();
  if (mapping.market !== undefined) return null;
  const { label, hint } = strings.mapping.market;
  return (
    <Field label={label} hint={hint}>
      <Input
        className={styles.wide}
        autoComplete="off"
        spellCheck={false}
        value={wholeFile.market ?? ""}
        onChange={(_, { value }) => onChange({ ...wholeFile, market: value.trim() || undefined })}
      />
    </Field>
  );
}

/** Where the side comes from in a table that has no column for it. */
export function WholeFileSide({ mapping, wholeFile = {}, onChange }: WholeFileFieldProps) {
  const styles = useStyles();
  if (mapping.side !== undefined) return null;
  const { label, ask, signed, long, short } = strings.mapping.side;
  return (
    <Field label={label}>
      <Select
        className={styles.wide}
        value={wholeFile.side ?? ""}
        onChange={(_, { value }) =>
          onChange({ ...wholeFile, side: (value || undefined) as WholeFile["side"] })
        }
      >
        <option value="">{ask}</option>
        <option value="signed">{signed}</option>
        <option value="long">{long}</option>
        <option value="short">{short}</option>
      </Select>
    </Field>
  );
}

/** The exchange of all rows in a table that has no column for it. */
export function WholeFileVenue({ mapping, wholeFile = {}, onChange }: WholeFileFieldProps) {
  const styles = useStyles();
  if (mapping.venue !== undefined) return null;
  const { label, none } = strings.mapping.venue;
  return (
    <Field label={label}>
      <Select
        className={styles.wide}
        value={wholeFile.venue ?? ""}
        onChange={(_, { value }) => onChange({ ...wholeFile, venue: value || undefined })}
      >
        <option value="">{none}</option>
        {VENUES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

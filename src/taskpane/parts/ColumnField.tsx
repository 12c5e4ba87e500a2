import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { HeadedTable } from "../../importing";
import { sampleCells } from "../reading/sampleCells";
import { strings } from "../strings";

const useStyles = makeStyles({
  select: { width: "100%", minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  examples: {
    ...typographyStyles.caption1,
    display: "block",
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface ColumnFieldProps {
  label: string;
  table: HeadedTable;
  column?: number;
  required?: boolean;
  error?: string;
  onColumn(column: number | undefined): void;
}

/** Which column of a table holds one thing, with the first values of the column chosen. */
export function ColumnField(props: ColumnFieldProps) {
  const { label, table, column, required, error, onColumn } = props;
  const styles = useStyles();
  const samples = column === undefined ? undefined : sampleCells(table, column);
  const words = strings.mapping;
  return (
    <Field
      label={label}
      required={required}
      validationMessage={error}
      hint={
        samples && (
          <span className={styles.examples}>
            {samples.length > 0 ? words.examples(samples) : words.noExamples}
          </span>
        )
      }
    >
      <Select
        className={styles.select}
        value={column === undefined ? "" : String(column)}
        onChange={(_, { value }) => onColumn(value === "" ? undefined : Number(value))}
      >
        <option value="">{words.none}</option>
        {table.header.map((heading, index) => (
          <option key={index} value={index}>
            {heading || words.column(index + 1)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

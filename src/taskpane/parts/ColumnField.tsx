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
  /** What may hold for all rows instead, by its word in `WholeFile`. */
  forAllRows?: readonly (readonly [word: string, label: string])[];
  allRows?: string;
  onChoose(column: number | undefined, allRows: string | undefined): void;
}

/** Marks a word for all rows among the values of the list, which are else numbers of columns. */
const ALL_ROWS = "all:";

/** Which column of a table holds one thing, with the first values of the column chosen. */
export function ColumnField(props: ColumnFieldProps) {
  const { label, table, column, required, error, forAllRows, allRows, onChoose } = props;
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
        value={column ?? (allRows ? `${ALL_ROWS}${allRows}` : "")}
        onChange={(_, { value }) => {
          if (value.startsWith(ALL_ROWS)) onChoose(undefined, value.slice(ALL_ROWS.length));
          else onChoose(value === "" ? undefined : Number(value), undefined);
        }}
      >
        <option value="">{words.none}</option>
        <optgroup label={words.columns}>
          {table.header.map((_, index) => (
            <option key={index} value={index}>
              {columnName(table.header, index)}
            </option>
          ))}
        </optgroup>
        {forAllRows && (
          <optgroup label={words.allRows}>
            {forAllRows.map(([word, shown]) => (
              <option key={word} value={`${ALL_ROWS}${word}`}>
                {shown}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  );
}

/** The heading of a column, with its number where another has the same. */
function columnName(header: readonly string[], index: number): string {
  const words = strings.mapping;
  const heading = header[index];
  if (!heading) return words.column(index + 1);
  const isAlone = header.filter((other) => other === heading).length === 1;
  return isAlone ? heading : words.doubledColumn(heading, index + 1);
}

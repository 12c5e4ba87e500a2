import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExampleValue, FunctionEntry } from "./FunctionEntry";
import { shownValue } from "./shownValue";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: "nowrap",
    "tr:last-child > &": { borderBottom: "none" },
  },
  number: { textAlign: "end" },
});

interface ResultTableProps {
  label: string;
  result: FunctionEntry["example"]["result"];
  locale?: string;
}

const isRows = (
  result: ResultTableProps["result"]
): result is readonly (readonly ExampleValue[])[] => Array.isArray(result);

/** The result of an example as cells, in the notation of the locale; wide ones scroll in their frame. */
export function ResultTable({ label, result, locale }: ResultTableProps) {
  const styles = useStyles();
  const rows = isRows(result) ? result : [[result]];
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => (
                <td
                  key={column}
                  className={`${styles.cell} ${typeof value === "number" ? styles.number : ""}`}
                >
                  {shownValue(value, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { resultCells } from "./resultCells";

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
  row: {
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end" },
});

interface ResultTableProps {
  label: string;
  result: string;
  locale?: string;
}

/** The result of an example as cells, in the notation of the locale; a wide one scrolls in its frame. */
export function ResultTable({ label, result, locale }: ResultTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {resultCells(result, locale).map((row, index) => (
            <tr key={index} className={styles.row}>
              {row.map(({ text, isNumber }, column) => (
                <td key={column} className={mergeClasses(styles.cell, isNumber && styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

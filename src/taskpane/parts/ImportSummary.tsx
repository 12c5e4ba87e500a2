import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportResult } from "../../importing/position";
import { strings } from "../strings";

const useStyles = makeStyles({
  format: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  source: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Rows that became neither a position nor were flat. */
function skippedRows({ rowsRead, flatRowsDropped, positions }: ImportResult): number {
  return Math.max(0, rowsRead - flatRowsDropped - positions.length);
}

/** The format that was recognised, and what became of the rows. */
export function ImportSummary({ result, source }: { result: ImportResult; source?: string }) {
  const styles = useStyles();
  const some = result.positions.length > 0;
  const skipped = skippedRows(result);
  return (
    <div>
      <p className={styles.format}>{result.format}</p>
      {source && <p className={styles.source}>{strings.preview.from(source)}</p>}
      <div className={styles.counts}>
        <Badge appearance="tint" color={some ? "brand" : "informative"} size="large">
          {strings.preview.positions(result.positions.length)}
        </Badge>
        {result.flatRowsDropped > 0 && (
          <Badge appearance="tint" color="informative" size="large">
            {strings.preview.flat(result.flatRowsDropped)}
          </Badge>
        )}
        {skipped > 0 && (
          <Badge appearance="tint" color="danger" size="large">
            {strings.preview.skipped(skipped)}
          </Badge>
        )}
      </div>
    </div>
  );
}

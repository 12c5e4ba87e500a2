import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HistoryResult } from "../../importing";
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

/** The export that was recognised, and what became of its rows. */
export function HistorySummary({ result, source }: { result: HistoryResult; source?: string }) {
  const styles = useStyles();
  const words = strings.history;
  const { markets, rowsRead, rowsSkipped, duplicatesDropped, timeZone } = result;
  const others = [
    strings.mapping.rows(rowsRead),
    rowsSkipped > 0 && words.skipped(rowsSkipped),
    duplicatesDropped > 0 && words.duplicates(duplicatesDropped),
    timeZone && words.zone(timeZone),
  ].filter((text) => typeof text === "string");
  return (
    <div>
      <p className={styles.format}>{result.format}</p>
      {source && <p className={styles.source}>{strings.preview.from(source)}</p>}
      <div className={styles.counts}>
        <Badge appearance="tint" color={markets.length ? "brand" : "informative"} size="large">
          {words.markets(markets.length)}
        </Badge>
        {others.map((text) => (
          <Badge key={text} appearance="tint" color="informative" size="large">
            {text}
          </Badge>
        ))}
      </div>
    </div>
  );
}

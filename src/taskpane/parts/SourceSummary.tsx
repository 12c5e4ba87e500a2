import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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

/** A count of what a source held, in words. */
export interface SourceCount {
  text: string;
  /** What the source was read for, what else is good to know, or what was lost. */
  kind: "found" | "other" | "skipped";
}

const COLORS = { found: "brand", other: "informative", skipped: "danger" } as const;

interface SourceSummaryProps {
  format: string;
  source?: string;
  counts: readonly SourceCount[];
}

/** The format that was recognised, where it came from, and what became of its rows. */
export function SourceSummary({ format, source, counts }: SourceSummaryProps) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.format}>{format}</p>
      {source && <p className={styles.source}>{strings.preview.from(source)}</p>}
      <div className={styles.counts}>
        {counts.map(({ text, kind }) => (
          <Badge key={text} appearance="tint" color={COLORS[kind]} size="large">
            {text}
          </Badge>
        ))}
      </div>
    </div>
  );
}

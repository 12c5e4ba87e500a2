import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { UpdateSummary } from "../services";
import { strings } from "../strings";

/** Names listed of each kind; the rest is counted. */
const LISTED = 8;

const useStyles = makeStyles({
  changes: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.caption1Strong },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ListedProps {
  title: string;
  items: readonly string[];
}

function Listed({ title, items }: ListedProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  const hidden = Math.max(0, items.length - LISTED);
  return (
    <div>
      <span className={styles.title}>
        {title} ({items.length})
      </span>
      <ul className={styles.list}>
        {items.slice(0, LISTED).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {hidden > 0 && <li>{strings.update.more(hidden)}</li>}
      </ul>
    </div>
  );
}

/** What an update changes in the table: added, changed, vanished and unchanged positions. */
export function UpdateChanges({ summary }: { summary: UpdateSummary }) {
  const styles = useStyles();
  const words = strings.update;
  const { added, changed, vanished, unmentioned, unchanged, kept, untouched } = summary;
  const same = added.length + changed.length + vanished.length === 0;
  return (
    <div className={styles.changes}>
      <p className={styles.text}>{words.table(summary.tableName, summary.sheetName)}</p>
      {same && <p className={styles.text}>{words.nothing}</p>}
      <Listed title={words.added} items={added} />
      <Listed
        title={words.changed}
        items={changed.map(({ label, columns }) => words.change(label, columns))}
      />
      <Listed title={words.vanished} items={vanished} />
      <Listed title={words.unmentioned} items={unmentioned} />
      <Listed
        title={words.formulasKept}
        items={kept.map(({ label, columns }) => words.change(label, columns))}
      />
      {untouched > 0 && <span>{words.untouched(untouched)}</span>}
      {unchanged > 0 && <span>{words.unchanged(unchanged)}</span>}
      <p className={styles.text}>{words.kept}</p>
    </div>
  );
}

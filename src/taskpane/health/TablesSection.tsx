import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MOST_TABLE_DAYS } from "../../venues";
import { strings } from "../strings";
import type { Health } from "./health";
import { Note } from "./Note";
import { Section } from "./Section";
import { shownDay } from "./shownDay";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: "none" },
  table: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  source: {
    ...typographyStyles.caption1,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  day: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
});

interface TablesSectionProps {
  tables: Health["tables"];
  locale?: string;
}

/** Dates and sources of the tier tables behind the figures. */
export function TablesSection({ tables, locale }: TablesSectionProps) {
  const styles = useStyles();
  const words = strings.health;
  return (
    <Section title={words.tables}>
      <Note>{words.tablesIntro}</Note>
      <ul className={styles.list}>
        {tables.map(({ venue, asOf, source, old }) => (
          <li key={venue} className={styles.table}>
            <span>{venue}</span>
            <span className={styles.day}>
              {old && (
                <Badge appearance="tint" color="warning">
                  {words.old(MOST_TABLE_DAYS)}
                </Badge>
              )}
              {words.asOf(shownDay(asOf, locale))}
            </span>
            <span className={styles.source}>{source}</span>
          </li>
        ))}
      </ul>
      {tables.some(({ old }) => old) && <Note>{words.oldAdvice}</Note>}
    </Section>
  );
}

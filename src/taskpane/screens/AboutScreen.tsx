import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isOldTable, MOST_TABLE_DAYS } from "../isOldTable";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { strings } from "../strings";
import type { TierTableDate } from "../../venues";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: "none" },
  table: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  source: {
    ...typographyStyles.caption1,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  day: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  close: { alignSelf: "flex-start" },
});

/** A day as the locale writes it: `2026-07-02` → `Jul 2, 2026` (en-US). */
function shownDay(day: string, locale?: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
}

interface AboutScreenProps {
  version: string;
  tierTables: readonly TierTableDate[];
  now: Date;
  locale?: string;
  onClose(): void;
}

/** Version, privacy, and the dates of the tier tables behind the figures. */
export function AboutScreen({ version, tierTables, now, locale, onClose }: AboutScreenProps) {
  const styles = useStyles();
  const someOld = tierTables.some(({ asOf }) => isOldTable(asOf, now));
  return (
    <Screen>
      <StepHeading takeFocus>{strings.about.title}</StepHeading>
      <p className={styles.text}>
        {strings.about.version} {version}
      </p>
      <p className={styles.text}>{strings.about.privacy}</p>
      {tierTables.length > 0 && (
        <section>
          <h2 className={styles.title}>{strings.about.tables}</h2>
          <p className={styles.text}>{strings.about.tablesIntro}</p>
          <ul className={styles.list}>
            {tierTables.map(({ venue, asOf, source }) => (
              <li key={venue} className={styles.table}>
                <span>{venue}</span>
                <span className={styles.day}>
                  {isOldTable(asOf, now) && (
                    <Badge appearance="tint" color="warning">
                      {strings.about.old(MOST_TABLE_DAYS)}
                    </Badge>
                  )}
                  {strings.about.asOf(shownDay(asOf, locale))}
                </span>
                <span className={styles.source}>{source}</span>
              </li>
            ))}
          </ul>
          {someOld && <p className={styles.text}>{strings.about.oldAdvice}</p>}
        </section>
      )}
      <p className={styles.text}>{strings.about.licence}</p>
      <Button className={styles.close} onClick={onClose}>
        {strings.about.close}
      </Button>
    </Screen>
  );
}

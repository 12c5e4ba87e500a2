import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
  locale?: string;
  onClose(): void;
}

/** Version, privacy, and the dates of the tier tables behind the figures. */
export function AboutScreen({ version, tierTables, locale, onClose }: AboutScreenProps) {
  const styles = useStyles();
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
                <span>{strings.about.asOf(shownDay(asOf, locale))}</span>
                <span className={styles.source}>{source}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.text}>{strings.about.licence}</p>
      <Button className={styles.close} onClick={onClose}>
        {strings.about.close}
      </Button>
    </Screen>
  );
}

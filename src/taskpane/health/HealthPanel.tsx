import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { strings } from "../strings";
import type { PanelProps } from "../tabs/PanelProps";
import { AboutSection } from "./AboutSection";
import { BugReport } from "./BugReport";
import { ErrorSection } from "./ErrorSection";
import { ExcelSection } from "./ExcelSection";
import { FunctionsSection } from "./FunctionsSection";
import { HealthSummary } from "./HealthSummary";
import { TablesSection } from "./TablesSection";
import { useHealth } from "./useHealth";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  again: { alignSelf: "flex-start" },
});

/** What works here, since when the tables are, and what to send when something does not work. */
export function HealthPanel({ services, isShown }: PanelProps) {
  const styles = useStyles();
  const { health, check } = useHealth(services, isShown);
  const { locale } = services;
  const words = strings.health;
  return (
    <Screen>
      <StepHeading takeFocus={false}>{words.title}</StepHeading>
      <p className={styles.text}>{words.intro}</p>
      <HealthSummary health={health} />
      {health && (
        <>
          <BugReport health={health} copyText={services.health.copyText} />
          <FunctionsSection facts={health.functions} />
          <ExcelSection facts={health.office} numbers={health.numbers} />
          <TablesSection tables={health.tables} locale={locale} />
          <ErrorSection error={health.lastError} locale={locale} />
          <AboutSection version={health.version} />
          <Button className={styles.again} onClick={() => void check()}>
            {words.again}
          </Button>
        </>
      )}
    </Screen>
  );
}

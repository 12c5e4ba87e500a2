import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { strings } from "../strings";

const useStyles = makeStyles({
  alert: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  detail: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  restart: { alignSelf: "flex-start" },
});

/** Shown when the pane itself broke. */
export function CrashScreen({ error, onRestart }: { error: Error; onRestart(): void }) {
  const styles = useStyles();
  return (
    <main>
      <Screen>
        <StepHeading takeFocus>{strings.crash.title}</StepHeading>
        <div role="alert" className={styles.alert}>
          <p className={styles.text}>{strings.crash.body}</p>
          <pre className={styles.detail}>{error.message}</pre>
        </div>
        <Button appearance="primary" className={styles.restart} onClick={onRestart}>
          {strings.crash.restart}
        </Button>
      </Screen>
    </main>
  );
}

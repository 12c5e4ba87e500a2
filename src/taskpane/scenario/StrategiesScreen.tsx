import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { WorkProgress } from "../parts/WorkProgress";
import { strings } from "../strings";
import { AccountChart } from "./AccountChart";
import { PositionCharts } from "./PositionCharts";
import { Recommendation } from "./Recommendation";
import type { ScenarioStepProps } from "./ScenarioFlow";
import { StrategyTable } from "./StrategyTable";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  notice: { ...typographyStyles.body1, margin: 0 },
});

/** The strategies with their figures and charts, before anything is written. */
export function StrategiesScreen({ scenario, commands, locale, takeFocus }: ScenarioStepProps) {
  const styles = useStyles();
  const { preview, stressMove, working, failure, notice, target } = scenario;
  const words = strings.strategies;
  const busy = working !== undefined;
  if (!preview) return null;
  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} onCancel={commands.cancel} />) ||
        (notice && <p className={styles.notice}>{notice}</p>)
      }
    >
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => !busy && void commands.write()}
      >
        {target === undefined ? words.create : words.update(target)}
      </Button>
      <Button disabledFocusable={busy} onClick={commands.goBack}>
        {words.back}
      </Button>
    </ActionBar>
  );
  return (
    <Screen actions={actions}>
      <div>
        <StepHeading takeFocus={takeFocus}>{words.title}</StepHeading>
        <p className={styles.text}>{words.nothingYet}</p>
      </div>
      {preview.strategies.length > 0 && (
        <Recommendation preview={preview} stressMove={stressMove} locale={locale} />
      )}
      {preview.leftOut > 0 && <p className={styles.text}>{words.leftOut(preview.leftOut)}</p>}
      <AccountChart preview={preview} locale={locale} />
      <section>
        <h2 className={styles.title}>{words.table}</h2>
        <StrategyTable preview={preview} locale={locale} />
      </section>
      <PositionCharts positions={preview.positions} stressMove={stressMove} locale={locale} />
    </Screen>
  );
}

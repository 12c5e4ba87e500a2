import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ScenarioStep } from "../scenario/scenarioState";
import type { Screen } from "../state/paneState";
import { strings } from "../strings";
import { CheckIcon } from "./icons";
import { VisuallyHidden } from "./VisuallyHidden";

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: {
    ...typographyStyles.caption1,
    flex: "1 1 auto",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `2px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  reached: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground2 },
  current: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

/** The way of closed trades is shorter: it has no steps to show. */
const STEP_OF: Partial<Record<Exclude<Screen, "scenario"> | ScenarioStep, number>> = {
  start: 0,
  columns: 1,
  preview: 1,
  assumptions: 2,
  strategies: 3,
  finished: 4,
};
const NAMES = Object.values(strings.steps.names);

interface StepIndicatorProps {
  screen: Screen;
  /** Where on the screen of the scenario the person is. */
  scenarioStep: ScenarioStep;
}

/** Where in the four steps the person is. */
export function StepIndicator({ screen, scenarioStep }: StepIndicatorProps) {
  const styles = useStyles();
  const present = STEP_OF[screen === "scenario" ? scenarioStep : screen];
  if (present === undefined) return null;
  return (
    <ol className={styles.list} aria-label={strings.steps.label}>
      {NAMES.map((name, index) => {
        const done = index < present;
        const current = index === present;
        return (
          <li
            key={name}
            aria-current={current ? "step" : undefined}
            className={mergeClasses(
              styles.step,
              (done || current) && styles.reached,
              current && styles.current
            )}
          >
            {done ? <CheckIcon size={12} /> : `${index + 1}.`} {name}
            {done && <VisuallyHidden>({strings.steps.done})</VisuallyHidden>}
          </li>
        );
      })}
    </ol>
  );
}

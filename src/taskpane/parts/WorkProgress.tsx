import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Working } from "../state/paneState";
import { strings } from "../strings";

const useStyles = makeStyles({
  bar: {
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { transitionDuration: "0.01ms !important", animationDuration: "0s !important" },
    },
  },
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, paddingBottom: tokens.spacingVerticalXS },
});

/** How far the task under way is, and what it does just now. */
export function WorkProgress({ working, onCancel }: { working: Working; onCancel?(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Field
        className={styles.progress}
        label={{ children: strings.progress[working.task], size: "small" }}
        hint={working.step === strings.progress[working.task] ? undefined : working.step}
      >
        <ProgressBar
          className={styles.bar}
          value={working.fraction > 0 ? working.fraction : undefined}
          thickness="large"
        />
      </Field>
      {working.cancellable && (
        <Button size="small" onClick={onCancel}>
          {strings.progress.cancel}
        </Button>
      )}
    </div>
  );
}

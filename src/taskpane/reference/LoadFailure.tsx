import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Explained } from "../explainError";
import { strings } from "../strings";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** The list of functions did not come: why, and a way to ask again. */
export function LoadFailure({ error, onRetry }: { error: Explained; onRetry(): void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.title}>{error.title}</p>
      <p className={styles.text}>
        {error.message} {error.advice}
      </p>
      <Button onClick={onRetry}>{strings.functions.retry}</Button>
    </div>
  );
}

import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckIcon, WarningIcon } from "../parts/icons";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { strings } from "../strings";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, display: "inline-flex", marginTop: tokens.spacingVerticalXXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

interface MarkProps {
  good: boolean;
  children: ReactNode;
  /** The text itself says whether it is good. */
  silent?: boolean;
}

/** A line with a sign before it: in order, or to look at. */
export function Mark({ good, children, silent = false }: MarkProps) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <span className={mergeClasses(styles.icon, good ? styles.good : styles.bad)}>
        {good ? <CheckIcon size={16} /> : <WarningIcon size={16} />}
        {!silent && (
          <VisuallyHidden>{good ? strings.health.ok : strings.health.attention}: </VisuallyHidden>
        )}
      </span>
      <span>{children}</span>
    </p>
  );
}

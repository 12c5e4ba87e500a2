import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  withActions: { paddingBottom: 0 },
});

/** Body of a step: one column with even gaps; `actions` is the bar at its foot. */
export function Screen({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.screen, actions !== undefined && styles.withActions)}>
      {children}
      {actions}
    </div>
  );
}

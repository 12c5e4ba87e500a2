import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The step's buttons, kept in view at the foot of the pane, with progress above them. */
export function ActionBar({ above, children }: { above?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {above}
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

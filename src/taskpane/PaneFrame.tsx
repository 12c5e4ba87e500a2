import type { ReactNode } from "react";
import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useTheme } from "./useTheme";

const useStaticStyles = makeStaticStyles({
  "html, body": { margin: 0, padding: 0 },
});

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "break-word",
  },
});

/** Theme and full height around whatever the pane shows. */
export function PaneFrame({ children }: { children: ReactNode }) {
  useStaticStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.frame}>
      {children}
    </FluentProvider>
  );
}

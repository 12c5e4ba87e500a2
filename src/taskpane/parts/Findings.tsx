import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../importing/position";
import { FindingGroup, type FindingAction } from "./FindingGroup";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface FindingsProps {
  findings: readonly Finding[];
  action?: FindingAction;
}

/** Everything that is to be said about a source: errors first, notes last. */
export function Findings({ findings, action }: FindingsProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div className={styles.findings}>
      {(["error", "warning", "info"] as const).map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          action={action}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../importing/position";
import { FindingGroup } from "./FindingGroup";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Everything that is to be said about a source: errors first, notes last. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div className={styles.findings}>
      {(["error", "warning", "info"] as const).map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
    </div>
  );
}

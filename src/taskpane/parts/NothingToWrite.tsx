import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ImportResult } from "../../importing/position";
import { strings } from "../strings";

const useStyles = makeStyles({
  title: { display: "block" },
  body: { whiteSpace: "normal" },
});

function reasonOf(result: ImportResult): string {
  if (result.findings.some((finding) => finding.severity === "error")) {
    return strings.preview.none.onlyErrors;
  }
  return result.flatRowsDropped > 0 ? strings.preview.none.onlyFlat : strings.preview.none.empty;
}

/** Says why an import that worked left no position, and what to do. */
export function NothingToWrite({ result }: { result: ImportResult }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{strings.preview.none.title}</MessageBarTitle>
        {reasonOf(result)}
      </MessageBarBody>
    </MessageBar>
  );
}

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { UpdateSummary } from "../services";
import { strings } from "../strings";
import { UpdateChanges } from "./UpdateChanges";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  title: { display: "block" },
  line: { display: "block", margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
});

interface UpdateMessageProps {
  summary: UpdateSummary;
  undone: boolean;
  busy: boolean;
  onUndo(): void;
}

/** What an update has changed, and the way back. */
export function UpdateMessage({ summary, undone, busy, onUndo }: UpdateMessageProps) {
  const styles = useStyles();
  const words = strings.update;
  const { sheetName, tableName, added, changed, vanished } = summary;
  return (
    <MessageBar intent={undone ? "info" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>
          {undone ? words.undoneTitle : words.doneTitle}
        </MessageBarTitle>
        <span className={styles.line}>
          {undone
            ? words.undone(tableName)
            : words.done(sheetName, added.length, changed.length, vanished.length)}
        </span>
        {!undone && <UpdateChanges summary={summary} />}
      </MessageBarBody>
      {!undone && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

import { Button, makeStyles, MessageBarActions, tokens } from "@fluentui/react-components";
import type { UpdateSummary } from "../services";
import { strings } from "../strings";
import { Message } from "./Message";
import { UpdateChanges } from "./UpdateChanges";

const useStyles = makeStyles({
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
  const undo = (
    <MessageBarActions>
      <Button size="small" disabledFocusable={busy} onClick={onUndo}>
        {words.undo}
      </Button>
    </MessageBarActions>
  );
  return (
    <Message
      intent={undone ? "info" : "success"}
      title={undone ? words.undoneTitle : words.doneTitle}
      actions={!undone && undo}
    >
      <span className={styles.line}>
        {undone
          ? words.undone(tableName)
          : words.done(sheetName, added.length, changed.length, vanished.length)}
      </span>
      {!undone && <UpdateChanges summary={summary} />}
    </Message>
  );
}

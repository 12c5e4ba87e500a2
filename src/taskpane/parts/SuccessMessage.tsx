import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  title: { display: "block" },
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

/** What was written to the workbook. */
export function SuccessMessage({ title, message }: { title: string; message: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        <span className={styles.line}>{message}</span>
      </MessageBarBody>
    </MessageBar>
  );
}

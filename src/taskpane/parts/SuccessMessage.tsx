import { makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "./Message";

const useStyles = makeStyles({
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

/** What was written to the workbook. */
export function SuccessMessage({ title, message }: { title: string; message: string }) {
  const styles = useStyles();
  return (
    <Message intent="success" title={title}>
      <span className={styles.line}>{message}</span>
    </Message>
  );
}

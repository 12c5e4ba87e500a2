import { useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
import { bugReport } from "./bugReport";
import type { Health } from "./health";
import type { HealthServices } from "./HealthServices";
import { Note } from "./Note";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface BugReportProps {
  health: Health;
  copyText: HealthServices["copyText"];
}

/** Copies the state of the add-in as text; where that is not allowed, shows the text to copy by hand. */
export function BugReport({ health, copyText }: BugReportProps) {
  const styles = useStyles();
  const words = strings.health;
  const [copied, setCopied] = useState<boolean>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied === false) box.current?.select();
  }, [copied]);
  const text = bugReport(health);
  const copy = async () => setCopied(await copyText(text));
  return (
    <div className={styles.box}>
      <Button appearance="primary" className={styles.button} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status">{copied && <Note>{words.copied}</Note>}</div>
      {copied === false && (
        <Field label={words.copyByHand}>
          <Textarea ref={box} readOnly resize="vertical" rows={8} value={text} />
        </Field>
      )}
    </div>
  );
}

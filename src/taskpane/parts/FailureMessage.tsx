import { useEffect, useRef } from "react";
import {
  Button,
  makeStyles,
  MessageBarActions,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Explained } from "../explainError";
import { strings } from "../strings";
import { DismissIcon } from "./icons";
import { Message } from "./Message";

const useStyles = makeStyles({
  line: { display: "block", marginTop: tokens.spacingVerticalXS },
  detail: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXS },
});

/** What went wrong, why, and what to do next; announced at once. */
export function FailureMessage({ error, onDismiss }: { error: Explained; onDismiss(): void }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void box.current?.scrollIntoView?.({ block: "nearest" });
  }, [error]);
  const dismiss = (
    <Button
      size="small"
      appearance="transparent"
      aria-label={strings.failure.dismiss}
      title={strings.failure.dismiss}
      icon={<DismissIcon size={16} />}
      onClick={onDismiss}
    />
  );
  return (
    <div role="alert" ref={box}>
      <Message
        intent="error"
        title={error.title}
        actions={<MessageBarActions containerAction={dismiss} />}
      >
        <span className={styles.line}>{error.message}</span>
        {error.advice && <span className={styles.line}>{error.advice}</span>}
        {error.detail && (
          <details className={styles.detail}>
            <summary>{strings.failure.detail}</summary>
            {error.detail}
          </details>
        )}
      </Message>
    </div>
  );
}

import type { ReactNode } from "react";
import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  title: { display: "block" },
});

interface MessageProps {
  intent: MessageBarIntent;
  title: string;
  /** Beside or below the text, as there is room. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A message across the pane: its title on a line of its own, its text wrapped. */
export function Message({ intent, title, actions, children }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions}
    </MessageBar>
  );
}

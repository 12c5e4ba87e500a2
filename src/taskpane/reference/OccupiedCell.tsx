import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../parts/Message";
import { strings } from "../strings";

const useStyles = makeStyles({
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

interface OccupiedCellProps {
  address: string;
  onReplace(): void;
  onKeep(): void;
}

/** Asks before a cell that holds something is written over; the safe answer has the focus, and Esc gives it too. */
export function OccupiedCell({ address, onReplace, onKeep }: OccupiedCellProps) {
  const styles = useStyles();
  const words = strings.functions;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div role="alert" onKeyDown={(event) => event.key === "Escape" && onKeep()}>
      <Message intent="warning" title={words.occupiedTitle(address)}>
        <span className={styles.line}>{words.occupied}</span>
        <div className={styles.buttons}>
          <Button size="small" onClick={onReplace}>
            {words.replace}
          </Button>
          <Button size="small" ref={safe} onClick={onKeep}>
            {words.keep}
          </Button>
        </div>
      </Message>
    </div>
  );
}

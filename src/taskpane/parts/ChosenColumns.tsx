import { useState } from "react";
import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Columns } from "../reading/reading";
import { strings } from "../strings";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    ...typographyStyles.caption1,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface ChosenColumnsProps {
  columns?: Columns;
  busy: boolean;
  onChange(): void;
  onForget(header: readonly string[]): void;
}

/** For positions of a table: the way to its columns, and whether they were remembered. */
export function ChosenColumns({ columns, busy, onChange, onForget }: ChosenColumnsProps) {
  const styles = useStyles();
  const [forgotten, setForgotten] = useState(false);
  const words = strings.mapping;
  return (
    <div className={styles.line}>
      <Button size="small" disabledFocusable={busy} onClick={onChange}>
        {words.change}
      </Button>
      {columns?.remembered && !forgotten && (
        <span>
          {words.remembered}{" "}
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => {
              onForget(columns.table.header);
              setForgotten(true);
            }}
          >
            {words.forget}
          </Link>
        </span>
      )}
      {forgotten && <span role="status">{words.forgotten}</span>}
    </div>
  );
}

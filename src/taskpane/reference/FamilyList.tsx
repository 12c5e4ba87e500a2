import { useEffect, useRef } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FunctionEntry } from "./FunctionEntry";
import type { FunctionFamily } from "./groupByFamily";

const useStyles = makeStyles({
  family: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    minWidth: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      ":hover": { outline: "2px solid Highlight" },
    },
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  question: { color: tokens.colorNeutralForeground2 },
});

interface EntryProps {
  entry: FunctionEntry;
  onChoose(id: string): void;
  takeFocus: boolean;
}

function Entry({ entry, onChoose, takeFocus }: EntryProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const atOpening = useRef(takeFocus);
  useEffect(() => {
    if (atOpening.current) button.current?.focus();
  }, []);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.entry}
        onClick={() => onChoose(entry.id)}
      >
        <span className={styles.name}>{entry.name}</span>{" "}
        <span className={styles.question}>{entry.question || entry.summary}</span>
      </button>
    </li>
  );
}

interface FamilyListProps {
  family: FunctionFamily;
  onChoose(id: string): void;
  focused?: string;
}

/** The functions of one family, each a button that opens its page. */
export function FamilyList({ family, onChoose, focused }: FamilyListProps) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.family}>{family.name}</h2>
      <ul className={styles.list}>
        {family.functions.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            onChoose={onChoose}
            takeFocus={entry.id === focused}
          />
        ))}
      </ul>
    </section>
  );
}

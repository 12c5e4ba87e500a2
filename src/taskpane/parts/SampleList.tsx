import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SAMPLES, type Sample } from "../samples";
import { strings } from "../strings";
import { ChevronIcon } from "./icons";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  sample: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 0,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  text: { display: "flex", flexDirection: "column", marginRight: "auto", minWidth: 0 },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface SampleListProps {
  busy: boolean;
  onSample(sample: Sample): void;
}

/** Positions to try. */
export function SampleList({ busy, onSample }: SampleListProps) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{strings.start.samples.title}</h2>
      <ul className={styles.list}>
        {SAMPLES.map((sample) => (
          <li key={sample.fileName}>
            <button
              type="button"
              className={styles.sample}
              aria-disabled={busy}
              onClick={() => !busy && onSample(sample)}
            >
              <span className={styles.text}>
                <span>{sample.title}</span>
                <span className={styles.description}>{sample.description}</span>
              </span>
              <ChevronIcon size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

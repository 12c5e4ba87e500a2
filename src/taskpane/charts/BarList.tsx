import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: "anywhere" },
  value: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "6px", marginTop: tokens.spacingVerticalXXS },
  track: {
    fill: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { fill: "transparent" },
  },
  plain: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  warning: {
    fill: tokens.colorStatusWarningForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  danger: {
    fill: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  more: { color: tokens.colorNeutralForeground3 },
});

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Length; undefined: none. */
  readonly size?: number;
  readonly shown: string;
  readonly tone?: "plain" | "warning" | "danger";
}

interface BarListProps {
  bars: readonly Bar[];
  /** Said under the bars: how many are left out. */
  more?: string;
}

/** Bars below their labels, the longest over the whole width. The words say everything; the bars are decoration. */
export function BarList({ bars, more }: BarListProps) {
  const styles = useStyles();
  const longest = Math.max(...bars.map(({ size = 0 }) => Math.abs(size))) || 1;
  return (
    <ul className={styles.list}>
      {bars.map(({ key, label, size = 0, shown, tone = "plain" }) => (
        <li key={key}>
          <span className={styles.line}>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{shown}</span>
          </span>
          <svg className={styles.bar} aria-hidden="true">
            <rect className={styles.track} width="100%" height="6" rx="3" />
            <rect
              className={mergeClasses(styles[tone])}
              width={`${((100 * Math.abs(size)) / longest).toFixed(2)}%`}
              height="6"
              rx="3"
            />
          </svg>
        </li>
      ))}
      {more && <li className={styles.more}>{more}</li>}
    </ul>
  );
}

import {
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ComparisonPreview, StrategyFigures } from "../../commands/previewScenario";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { strings } from "../strings";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    ...typographyStyles.caption2,
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    textAlign: "right",
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground3,
    ":first-child": { textAlign: "left", paddingLeft: 0 },
  },
  strategy: {
    padding: `${tokens.spacingVerticalSNudge} 0 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong },
  line: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalSNudge}`,
    textAlign: "right",
    overflowWrap: "anywhere",
    ":first-child": { textAlign: "left", paddingLeft: 0 },
  },
  strong: { ...typographyStyles.caption1Strong },
  hint: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

const TONES = {
  holds: "success",
  watch: "warning",
  reduce: "danger",
  "not possible": "danger",
  lost: "danger",
} as const satisfies Record<StrategyFigures["verdict"], string>;

/** Money in little room: `1.2K`, `−345`. */
export function shortMoney(value: number, locale?: string, signed = false): string {
  return value.toLocaleString(locale, {
    notation: Math.abs(value) >= 10_000 ? "compact" : "standard",
    maximumFractionDigits: Math.abs(value) >= 10_000 ? 1 : Math.abs(value) >= 100 ? 0 : 2,
    signDisplay: signed ? "exceptZero" : "auto",
  });
}

function figuresOf(
  { worstLoss, distance, chance, marginUsed, funding }: StrategyFigures,
  capital: number,
  locale?: string
): string[] {
  const percent = (share: number) =>
    share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  return [
    percent(worstLoss / capital),
    distance === undefined ? strings.strategies.none : percent(distance),
    percent(chance),
    percent(marginUsed / capital),
    shortMoney(funding, locale, true),
  ];
}

/** The strategies with one line each, and their figures in columns under each other. */
export function StrategyTable({
  preview,
  locale,
}: {
  preview: ComparisonPreview;
  locale?: string;
}) {
  const styles = useStyles();
  const words = strings.strategies;
  const columns = Object.values(words.columns);
  return (
    <div>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words.table}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.heading}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {preview.strategies.map((strategy) => (
          <tbody key={strategy.name}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className={styles.strategy}>
                <span className={styles.title}>
                  <span className={styles.name}>{strategy.name}</span>
                  <Badge appearance="tint" color={TONES[strategy.verdict]}>
                    {words.verdicts[strategy.verdict]}
                  </Badge>
                </span>
                <span className={styles.line}>{words.lines[strategy.name]}</span>
              </th>
            </tr>
            <tr>
              {figuresOf(strategy, preview.capital, locale).map((figure, index) => (
                <td
                  key={columns[index]}
                  className={mergeClasses(styles.figure, index === 0 && styles.strong)}
                >
                  {figure}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p className={styles.hint}>{words.columnsHint}</p>
    </div>
  );
}

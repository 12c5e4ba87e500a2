import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparisonPreview } from "../../commands/previewScenario";
import { LineChart } from "../charts/LineChart";
import { strings } from "../strings";
import { shockText } from "./shocks";
import { shortMoney } from "./StrategyTable";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  details: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalS },
  scroller: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    minWidth: "64px",
    ":first-child": { minWidth: 0, textAlign: "left" },
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: "right",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { textAlign: "left" },
  },
});

/** What the account holds after each shock, a line a strategy, and the same figures as a table. */
export function AccountChart({ preview, locale }: { preview: ComparisonPreview; locale?: string }) {
  const styles = useStyles();
  const words = strings.strategies.charts;
  const { shocks, strategies } = preview;
  const money = (value: number) => shortMoney(value, locale);
  const order = shocks.map((_, index) => index).sort((a, b) => shocks[a]! - shocks[b]!);
  const lines = strategies.map(({ name, account }) => ({
    name,
    values: order.map((index) => account[index] ?? 0),
  }));
  const parts = lines.map(({ name, values }) =>
    words.accountPart(name, money(Math.min(...values)), money(Math.max(...values)))
  );
  return (
    <section>
      <h2 className={styles.title}>{words.account}</h2>
      <LineChart
        summary={`${words.account}. ${words.accountSummary(parts)}`}
        x={order.map((index) => shocks[index] ?? 0)}
        lines={lines}
        showX={(shock) => shockText(shock, locale)}
        showY={money}
      />
      <details className={styles.details}>
        <summary>{words.asTable}</summary>
        <div className={styles.scroller} role="region" aria-label={words.account} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {[words.shock, ...lines.map(({ name }) => name)].map((name) => (
                  <th key={name} scope="col" className={styles.heading}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {order.map((index, place) => (
                <tr key={index}>
                  <th scope="row" className={styles.cell}>
                    {shockText(shocks[index] ?? 0, locale)}
                  </th>
                  {lines.map(({ name, values }) => (
                    <td key={name} className={styles.cell}>
                      {money(values[place] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

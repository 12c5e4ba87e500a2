import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MarketHistory } from "../../importing";
import { strings } from "../strings";
import { Amount } from "./Amount";
import { MarketName } from "./MarketName";
import { VisuallyHidden } from "./VisuallyHidden";

/** Markets shown at first, and added with each press of the button. */
const PAGE = 50;

const COLUMNS = [1.2, 1.1, 1.1, 1].map((part) => `minmax(0, ${part}fr)`).join(" ");

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    display: "block",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& tbody, & thead": { display: "block" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    display: "grid",
    gridTemplateColumns: COLUMNS,
    columnGap: tokens.spacingHorizontalSNudge,
    rowGap: "1px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: "tabular-nums",
    "& > *": { padding: 0, textAlign: "right", overflowWrap: "anywhere" },
    "& > :nth-child(4n + 1)": { textAlign: "left" },
    "& > :nth-child(n + 5)": { color: tokens.colorNeutralForeground2 },
  },
  heads: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
  market: { ...typographyStyles.caption1Strong },
  hint: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

const words = strings.history.table;
const HEADS = [
  words.market,
  words.pnl,
  words.fees,
  words.net,
  words.held,
  words.funding,
  words.rows,
  words.currency,
] as const;

function HistoryRow({ market, locale }: { market: MarketHistory; locale?: string }) {
  const styles = useStyles();
  const hours = market.holdingHours?.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.market} title={market.market || undefined}>
        <MarketName name={market.symbol || market.market || strings.history.noMarket} />
      </th>
      {[market.realisedPnl, market.fees, market.net].map((amount, index) => (
        <td key={index} role="cell">
          <Amount text={amount} locale={locale} />
        </td>
      ))}
      <td role="cell">{hours === undefined ? <Amount /> : strings.history.hours(hours)}</td>
      <td role="cell">
        <Amount text={market.funding} locale={locale} />
      </td>
      <td role="cell">{market.rows.toLocaleString(locale)}</td>
      <td role="cell">{market.currency || <Amount />}</td>
    </tr>
  );
}

/** Totals by market of closed trades and funding: fits 320 px without scrolling sideways. */
export function HistoryTable({ markets, locale }: { markets: MarketHistory[]; locale?: string }) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const hidden = Math.max(0, markets.length - shown);
  return (
    <div>
      <table role="table" className={styles.table}>
        <caption>
          <VisuallyHidden>{strings.history.caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup" className={styles.heads}>
          <tr role="row" className={styles.row}>
            {HEADS.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {markets.slice(0, shown).map((market, index) => (
            <HistoryRow key={index} market={market} locale={locale} />
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{strings.history.fundingHint}</p>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {strings.preview.table.more(Math.min(PAGE, hidden))}
        </Button>
      )}
    </div>
  );
}

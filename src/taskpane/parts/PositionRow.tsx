import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import { strings } from "../strings";
import { Amount } from "./Amount";
import { MarketName } from "./MarketName";
import { Provided } from "./Provided";
import { SideLabel } from "./SideLabel";

/** Widths of the four columns that the eight values share in two lines. */
export const GRID_COLUMNS = [1.2, 1.1, 1.1, 1].map((part) => `minmax(0, ${part}fr)`).join(" ");

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: GRID_COLUMNS,
    columnGap: tokens.spacingHorizontalSNudge,
    rowGap: "1px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    "& > *": {
      padding: 0,
      textAlign: "right",
      overflowWrap: "anywhere",
      fontVariantNumeric: "tabular-nums",
    },
    "& > :nth-child(4n + 1)": { textAlign: "left" },
    "& > :nth-child(n + 5)": { color: tokens.colorNeutralForeground2 },
  },
  market: { ...typographyStyles.caption1Strong },
  venue: {
    ...typographyStyles.caption2,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
});

interface PositionRowProps {
  position: Position;
  /** Names the exchange too: for sources that mix several. */
  showVenue: boolean;
  locale?: string;
}

/** One position of the preview. */
export function PositionRow({ position, showVenue, locale }: PositionRowProps) {
  const styles = useStyles();
  const { provenance } = position;
  const mode = strings.preview.mode[position.marginMode];
  return (
    <tr role="row" className={styles.row}>
      <th
        role="rowheader"
        scope="row"
        className={styles.market}
        title={position.market || undefined}
      >
        <MarketName name={position.symbol || position.market || strings.preview.table.generic} />
        {showVenue && position.venue && <span className={styles.venue}>{position.venue}</span>}
      </th>
      <td role="cell">
        <Amount text={position.size} provenance={provenance.size} locale={locale} />
      </td>
      <td role="cell">
        <Amount text={position.entry} provenance={provenance.entry} locale={locale} />
      </td>
      <td role="cell">
        <Amount text={position.venueLiquidation} locale={locale} />
      </td>
      <td role="cell">
        <SideLabel side={position.side} />
      </td>
      <td role="cell">
        <Amount
          text={position.leverage}
          unit="×"
          provenance={provenance.leverage}
          locale={locale}
        />
      </td>
      <td role="cell">
        <Amount text={position.margin} provenance={provenance.margin} locale={locale} />
      </td>
      <td role="cell">
        <Provided provenance={provenance.marginMode}>{mode}</Provided>
      </td>
    </tr>
  );
}

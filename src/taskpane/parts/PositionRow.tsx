import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import { strings } from "../strings";
import { Amount } from "./Amount";
import { Provided } from "./Provided";
import { SideLabel } from "./SideLabel";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1.15fr) repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "1px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
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
});

/** One position of the preview. */
export function PositionRow({ position, locale }: { position: Position; locale?: string }) {
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
        {position.symbol || position.market}
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

import { useRef, useState } from "react";
import {
  Badge,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import type { Correction } from "../checking/correctPosition";
import { strings } from "../strings";
import { Amount } from "./Amount";
import { CorrectionFields } from "./CorrectionFields";
import { MarketName } from "./MarketName";
import { OwnLiquidationLine } from "./OwnLiquidationLine";
import { Provided } from "./Provided";
import { SideLabel } from "./SideLabel";

/** Widths of the four columns that the eight values share in two lines. */
export const GRID_COLUMNS = "repeat(4, minmax(0, 1fr))";

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
  whole: { gridColumn: "1 / -1" },
  last: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalS,
    "& > :first-child": { textAlign: "left" },
    "& > :last-child": { gridColumn: "3" },
  },
  correct: {
    ...typographyStyles.caption1,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface PositionRowProps {
  position: Position;
  /** Names the exchange too: for sources that mix several. */
  showVenue: boolean;
  locale?: string;
  correction?: Correction;
  onCorrect(correction: Correction | undefined): void;
}

/** One position of the preview. */
export function PositionRow(props: PositionRowProps) {
  const { position, showVenue, locale, correction, onCorrect } = props;
  const styles = useStyles();
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  const close = () => {
    setCorrecting(false);
    setTimeout(() => opener.current?.focus());
  };
  const name = position.symbol || position.market || strings.preview.table.generic;
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
        <MarketName name={name} />
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
        <Provided provenance={provenance.side}>
          <SideLabel side={position.side} />
        </Provided>
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
      <td role="cell" className={mergeClasses(styles.whole, styles.last)}>
        <OwnLiquidationLine position={position} locale={locale} />
        {correction && (
          <Badge size="small" appearance="tint" color="brand">
            {strings.correction.corrected}
          </Badge>
        )}
        <Link
          as="button"
          ref={opener}
          className={styles.correct}
          aria-label={strings.correction.openLong(name, strings.preview.side[position.side])}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {strings.correction.open}
        </Link>
      </td>
      {correcting && (
        <td role="cell" className={styles.whole}>
          <CorrectionFields
            position={position}
            correction={correction}
            locale={locale}
            onApply={(changed) => {
              onCorrect(changed);
              close();
            }}
            onClose={close}
          />
        </td>
      )}
    </tr>
  );
}

import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import type { Correction, Corrections } from "../checking/correctPosition";
import { strings } from "../strings";
import { GRID_COLUMNS, PositionRow } from "./PositionRow";
import { VisuallyHidden } from "./VisuallyHidden";

/** Rows shown at first, and added with each press of the button: keeps thousands of positions fluid. */
const PAGE = 50;

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    display: "block",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& tbody, & thead": { display: "block" },
  },
  columns: {
    display: "grid",
    gridTemplateColumns: GRID_COLUMNS,
    columnGap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "right", padding: 0 },
    "& th:nth-child(4n + 1)": { textAlign: "left" },
    "& th:last-child": { gridColumn: "1 / -1" },
  },
  more: { marginTop: tokens.spacingVerticalS },
});

const { table: words } = strings.preview;
const COLUMNS = [
  words.market,
  words.size,
  words.entry,
  words.venueLiquidation,
  words.side,
  words.leverage,
  words.margin,
  words.mode,
  strings.preview.own.label,
] as const;

interface PositionTableProps {
  positions: Position[];
  corrections: Corrections;
  locale?: string;
  onCorrect(row: number, correction: Correction | undefined): void;
}

/**
 * The positions, eight columns in two lines and our liquidation price in a third: fits 320 px without scrolling sideways.
 * The roles are spelled out because a grid layout takes a table's own meaning away in some browsers.
 */
export function PositionTable(props: PositionTableProps) {
  const { positions, corrections, locale, onCorrect } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const mixed = new Set(positions.map(({ venue }) => venue)).size > 1;
  const hidden = Math.max(0, positions.length - shown);
  return (
    <div>
      <table role="table" className={styles.table}>
        <caption>
          <VisuallyHidden>{words.caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row" className={styles.columns}>
            {COLUMNS.map((name) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                title={name === words.venueLiquidation ? words.venueLiquidationLong : undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {positions.slice(0, shown).map((position, index) => (
            <PositionRow
              key={`${position.sourceRow}-${index}`}
              position={position}
              showVenue={mixed}
              locale={locale}
              correction={corrections.get(position.sourceRow)}
              onCorrect={(correction) => onCorrect(position.sourceRow, correction)}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, hidden))}
        </Button>
      )}
    </div>
  );
}

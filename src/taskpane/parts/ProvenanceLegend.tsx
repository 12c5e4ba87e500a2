import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Position, Provenance } from "../../importing/position";
import { strings } from "../strings";

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

/** Explains the italics, where there are any. */
export function ProvenanceLegend({ positions }: { positions: readonly Position[] }) {
  const styles = useStyles();
  const has = (wanted: Provenance) =>
    positions.some(({ provenance }) =>
      [
        provenance.side,
        provenance.size,
        provenance.entry,
        provenance.leverage,
        provenance.margin,
        provenance.marginMode,
      ].includes(wanted)
    );
  const lines = [
    has("derived") && strings.preview.legendDerived,
    has("assumed") && strings.preview.legendAssumed,
  ].filter(Boolean);
  return lines.length > 0 ? <p className={styles.legend}>{lines.join(" ")}</p> : null;
}

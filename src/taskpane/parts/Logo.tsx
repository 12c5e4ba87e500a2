import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  tile: { fill: tokens.colorBrandBackground },
  line: { stroke: tokens.colorNeutralForegroundOnBrand },
});

/** The mark of the add-in: a price falling towards its liquidation line. */
export function Logo() {
  const styles = useStyles();
  return (
    <svg
      width={24}
      height={24}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={24} height={24} rx={6} className={styles.tile} />
      <g className={styles.line} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round">
        <path d="M5 7.5 9.5 11l3-2.5L19 14" />
        <path d="M5 18h14" strokeDasharray="2.2 3.4" />
      </g>
    </svg>
  );
}

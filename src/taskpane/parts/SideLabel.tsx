import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
import { DownIcon, UpIcon } from "./icons";

const useStyles = makeStyles({
  side: { display: "inline-flex", alignItems: "center", gap: "2px" },
  long: { color: tokens.colorPaletteGreenForeground1 },
  short: { color: tokens.colorPaletteRedForeground1 },
});

/** Long or short: by word, arrow and colour. */
export function SideLabel({ side }: { side: "long" | "short" }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.side, styles[side])}>
      {side === "long" ? <UpIcon size={10} /> : <DownIcon size={10} />}
      {strings.preview.side[side]}
    </span>
  );
}

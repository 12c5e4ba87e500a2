import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import { ownLiquidation } from "../checking/ownLiquidation";
import { formatDecimal } from "../formatDecimal";
import { decimalText } from "../decimalText";
import { strings } from "../strings";

const useStyles = makeStyles({
  differs: { color: tokens.colorStatusWarningForeground1 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
});

/** Our liquidation price of a position, and how the venue's compares. */
export function OwnLiquidationLine({ position, locale }: { position: Position; locale?: string }) {
  const styles = useStyles();
  const own = ownLiquidation(position);
  const words = strings.preview.own;
  if (!own) {
    return (
      <span>
        {words.label}: {words.none}
      </span>
    );
  }
  const { price, difference, reason } = own;
  const percent = difference?.toLocaleString(locale, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "always",
  });
  return (
    <span>
      {words.label} {formatDecimal(decimalText(price), locale)}
      {difference !== undefined && (
        <>
          {" · "}
          <span className={mergeClasses(reason ? styles.differs : styles.agrees)}>
            {reason ? words.differs(percent ?? "", reason) : words.agrees}
          </span>
        </>
      )}
    </span>
  );
}

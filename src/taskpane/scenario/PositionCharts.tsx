import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PositionFigures } from "../../commands/previewScenario";
import { BarList, type Bar } from "../charts/BarList";
import { strings } from "../strings";
import { FieldGroup } from "./FieldGroup";
import { shortMoney } from "./StrategyTable";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  subtitle: { ...typographyStyles.caption1Strong, margin: 0 },
});

/** Bars of one chart: the nearest, or the largest. */
const MOST_BARS = 8;

function toneOf(distance: number | undefined, stressMove: number): Bar["tone"] {
  if (distance === undefined || distance > stressMove) return "plain";
  return distance <= stressMove / 2 ? "danger" : "warning";
}

interface PositionChartsProps {
  /** Nearest to liquidation first. */
  positions: readonly PositionFigures[];
  stressMove: number;
  locale?: string;
}

/** Distance to liquidation, margin and funding by position, as imported. */
export function PositionCharts({ positions, stressMove, locale }: PositionChartsProps) {
  const styles = useStyles();
  const words = strings.strategies.charts;
  const rest = positions.length - MOST_BARS;
  const more = rest > 0 ? words.more(rest) : undefined;
  const percent = (share: number) =>
    share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  const distances = positions.slice(0, MOST_BARS).map(({ label, distance }, index): Bar => {
    const tone = toneOf(distance, stressMove);
    const shown = distance === undefined ? strings.strategies.none : percent(distance);
    return {
      key: `${index}`,
      label,
      size: distance,
      tone,
      shown: tone === "plain" ? shown : `${shown}, ${words.near}`,
    };
  });
  const largest = (figure: (position: PositionFigures) => number, signed = false) =>
    positions
      .map((position, index) => ({ label: position.label, size: figure(position), index }))
      .sort((a, b) => Math.abs(b.size) - Math.abs(a.size))
      .slice(0, MOST_BARS)
      .map(({ label, size, index }): Bar => {
        return { key: `${index}`, label, size, shown: shortMoney(size, locale, signed) };
      });
  return (
    <>
      <section>
        <h2 className={styles.title}>{words.distance}</h2>
        <p className={styles.hint}>{words.distanceHint}</p>
        <BarList bars={distances} more={more} />
      </section>
      <FieldGroup title={words.byPosition}>
        <h3 className={styles.subtitle}>{words.margin}</h3>
        <BarList bars={largest(({ margin }) => margin)} more={more} />
        <h3 className={styles.subtitle}>{words.funding}</h3>
        <BarList bars={largest(({ fundingADay }) => fundingADay, true)} more={more} />
      </FieldGroup>
    </>
  );
}

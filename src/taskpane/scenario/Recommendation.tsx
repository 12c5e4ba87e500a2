import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparisonPreview, StrategyFigures } from "../../commands/previewScenario";
import { strings } from "../strings";
import { recommend } from "./recommend";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  rule: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why a strategy is called what it is called, with its figures. */
function reasonOf(
  { verdict, worstLoss, chance, liquidatedInStress }: StrategyFigures,
  capital: number,
  stressMove: number,
  percent: (share: number) => string
): string {
  const words = strings.strategies.why;
  const loss = percent(-worstLoss / capital);
  switch (verdict) {
    case "holds":
      return words.holds(percent(stressMove), loss);
    case "watch":
      return words.watch(loss, percent(chance));
    case "reduce":
      return words.reduce(liquidatedInStress, percent(stressMove));
    case "not possible":
    case "lost":
      return words[verdict]();
  }
}

interface RecommendationProps {
  preview: ComparisonPreview;
  stressMove: number;
  locale?: string;
}

/** The strategy to choose in words, and the rule behind it: the one that the sheet states. */
export function Recommendation({ preview, stressMove, locale }: RecommendationProps) {
  const styles = useStyles();
  const words = strings.strategies;
  const percent = (share: number) =>
    share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 });
  const { strategy, holds } = recommend(preview);
  const [imported] = preview.strategies;
  const { name } = strategy;
  return (
    <section className={styles.box}>
      <p className={styles.name}>{holds ? words.recommended(name) : words.noneHolds(name)}</p>
      <p className={styles.text}>
        {reasonOf(strategy, preview.capital, stressMove, percent)}{" "}
        {imported &&
          imported !== strategy &&
          words.asImported(percent(-imported.worstLoss / preview.capital))}
      </p>
      <p className={styles.rule}>{words.rule}</p>
    </section>
  );
}

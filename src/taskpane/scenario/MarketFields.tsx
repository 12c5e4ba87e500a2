import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { NumberField } from "../parts/NumberField";
import { strings } from "../strings";
import { useFieldLayout } from "./fieldLayout";
import { MARKET_KEYS, type MarketKey } from "./scenarioFields";
import { marketField, shownOfMarket } from "./scenarioForm";
import type { ScenarioState } from "./scenarioState";
import type { ScenarioCommands } from "./useScenario";

const useStyles = makeStyles({
  market: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  name: {
    ...typographyStyles.body1Strong,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
  },
});

const SHOWN_AT_FIRST = 4;

interface MarketFieldsProps {
  scenario: ScenarioState;
  commands: ScenarioCommands;
  locale?: string;
}

function labelOf(key: MarketKey, fundingHours: number): string {
  const words = strings.scenario.market;
  return key === "fundingRate" ? words.fundingRate.label(fundingHours) : words[key].label;
}

/** Funding, volatility, fees and correlation of each market of the book. */
export function MarketFields({ scenario, commands, locale }: MarketFieldsProps) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { usual, form, errors } = scenario;
  const words = strings.scenario;
  if (!usual) return null;
  const { markets } = usual;
  const rest = markets.length - shown;
  return (
    <>
      <p className={layout.hint}>
        {words.market.hint} {words.ratioHint}
      </p>
      {markets.slice(0, shown).map((market) => (
        <fieldset key={market.market} className={styles.market}>
          <legend className={styles.name}>{market.market}</legend>
          <div className={layout.pair}>
            {MARKET_KEYS.map((key) => (
              <NumberField
                key={key}
                label={labelOf(key, market.fundingHours)}
                unit={words.market[key].unit || undefined}
                value={shownOfMarket(form, market, key, locale)}
                error={errors[marketField(market.market, key)]}
                onChange={(text) => commands.change(marketField(market.market, key), text)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {rest > 0 && (
        <Button size="small" className={layout.small} onClick={() => setShown(markets.length)}>
          {words.market.more(rest)}
        </Button>
      )}
    </>
  );
}

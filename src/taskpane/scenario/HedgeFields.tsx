import { useId } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { AssumptionField } from "./AssumptionField";
import { useFieldLayout } from "./fieldLayout";
import { HEDGE_FIELDS } from "./scenarioFields";
import type { ScenarioState } from "./scenarioState";
import type { ScenarioCommands } from "./useScenario";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface HedgeFieldsProps {
  scenario: ScenarioState;
  commands: ScenarioCommands;
  locale?: string;
}

/** The position that hedges the book: its market, with those of the book to choose from, and its figures. */
export function HedgeFields({ scenario, commands, locale }: HedgeFieldsProps) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const suggestions = useId();
  const { form, usual, errors } = scenario;
  const words = strings.scenario.hedgeMarket;
  const market = form.hedgeMarket ?? usual?.hedge.market ?? "";
  const commit = () => {
    if (market.trim() === "") commands.restoreUsual([], true);
    else if (usual && market.trim() !== usual.hedge.market) commands.chooseHedge(market, true);
  };
  return (
    <>
      <Field label={words.label} hint={words.hint} validationMessage={errors.hedgeMarket}>
        <Input
          className={styles.input}
          autoComplete="off"
          list={suggestions}
          value={market}
          onChange={(_, { value }) => commands.chooseHedge(value, false)}
          onBlur={commit}
        />
      </Field>
      <datalist id={suggestions}>
        {usual?.markets.map((one) => (
          <option key={one.market} value={one.market} />
        ))}
      </datalist>
      <div className={layout.pair}>
        {HEDGE_FIELDS.map((field) => (
          <AssumptionField
            key={field}
            field={field}
            scenario={scenario}
            commands={commands}
            locale={locale}
          />
        ))}
      </div>
    </>
  );
}

import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { AssumptionField } from "./AssumptionField";
import { FieldGroup } from "./FieldGroup";
import { useFieldLayout } from "./fieldLayout";
import { HedgeFields } from "./HedgeFields";
import { MarketFields } from "./MarketFields";
import { HEDGE_FIELDS, LIMIT_FIELDS } from "./scenarioFields";
import type { FieldId } from "./scenarioForm";
import type { ScenarioState } from "./scenarioState";
import { ShockList } from "./ShockList";
import type { ScenarioCommands } from "./useScenario";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: "0 0 6px" },
});

interface MoreAssumptionsProps {
  scenario: ScenarioState;
  commands: ScenarioCommands;
  locale?: string;
}

/** What stands behind titles: shocks, limits, hedge, and the markets of the book. */
export function MoreAssumptions({ scenario, commands, locale }: MoreAssumptionsProps) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const { form, usual, errors } = scenario;
  const words = strings.scenario.groups;
  const typed = Object.keys(form.typed) as FieldId[];
  const markets = typed.filter((field) => field.includes("/"));
  const typedOf = (fields: readonly FieldId[]) => fields.filter((field) => typed.includes(field));
  const isWrong = (fields: readonly FieldId[]) => fields.some((field) => errors[field]);
  const hedge = typedOf(HEDGE_FIELDS);
  const limits = typedOf(LIMIT_FIELDS);
  const usualAgain = (fields: readonly FieldId[], withHedge = false) =>
    (fields.length > 0 || (withHedge && form.hedgeMarket !== undefined)) && (
      <Button
        size="small"
        className={layout.small}
        onClick={() => commands.restoreUsual(fields, withHedge)}
      >
        {strings.scenario.usualAgain}
      </Button>
    );
  return (
    <section>
      <h2 className={styles.title}>{words.title}</h2>
      <FieldGroup title={words.shocks} changed={form.shocks ? form.shocks.length : 0}>
        <ShockList
          shocks={form.shocks ?? usual?.shocks ?? []}
          isUsual={form.shocks === undefined}
          onChange={commands.changeShocks}
          locale={locale}
        />
      </FieldGroup>
      <FieldGroup title={words.limits} changed={limits.length} hasError={isWrong(LIMIT_FIELDS)}>
        {LIMIT_FIELDS.map((field) => (
          <AssumptionField
            key={field}
            field={field}
            scenario={scenario}
            commands={commands}
            locale={locale}
          />
        ))}
        {usualAgain(limits)}
      </FieldGroup>
      <FieldGroup
        title={words.hedge}
        changed={hedge.length + (form.hedgeMarket === undefined ? 0 : 1)}
        hasError={isWrong(["hedgeMarket", ...HEDGE_FIELDS])}
      >
        <HedgeFields scenario={scenario} commands={commands} locale={locale} />
        {usualAgain(hedge, true)}
      </FieldGroup>
      <FieldGroup
        title={words.markets(usual?.markets.length ?? 0)}
        changed={markets.length}
        hasError={isWrong(markets)}
      >
        <MarketFields scenario={scenario} commands={commands} locale={locale} />
        {usualAgain(markets)}
      </FieldGroup>
    </section>
  );
}

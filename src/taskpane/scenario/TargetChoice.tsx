import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ComparisonSheet } from "../../commands/comparisonSheets";
import { Facts } from "../health/Facts";
import { Question } from "../parts/Question";
import { strings } from "../strings";
import { shockText } from "./shocks";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

const NEW = "new";
const sheetValue = (sheet: string) => `sheet:${sheet}`;

interface TargetChoiceProps {
  sheets: readonly ComparisonSheet[];
  target?: string;
  onChoose(sheet: string | undefined): void;
  locale?: string;
}

function StandingFacts({ sheet, locale }: { sheet: ComparisonSheet; locale?: string }) {
  const styles = useStyles();
  const words = strings.target;
  const { capital, days, maxLeverage, maxAllocation, shocks } = sheet.options;
  const number = (value: number | undefined, style?: "percent") =>
    value?.toLocaleString(locale, { style, maximumFractionDigits: 2 });
  const facts = [
    [words.facts.capital, number(capital)],
    [words.facts.days, number(days)],
    [words.facts.leverage, number(maxLeverage)],
    [words.facts.allocation, number(maxAllocation, "percent")],
    [words.facts.shocks, shocks?.map((shock) => shockText(shock, locale)).join(", ")],
  ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : []));
  return (
    <>
      <p className={styles.title}>{words.standing}</p>
      <Facts facts={facts} />
    </>
  );
}

/** Asks whether a comparison of the workbook is updated or a new one is made. */
export function TargetChoice({ sheets, target, onChoose, locale }: TargetChoiceProps) {
  const styles = useStyles();
  const words = strings.target;
  const chosen = sheets.find(({ sheetName }) => sheetName === target);
  return (
    <Question>
      <Field label={words.question}>
        <RadioGroup
          value={target === undefined ? NEW : sheetValue(target)}
          onChange={(_, { value }) =>
            onChoose(sheets.find(({ sheetName }) => sheetValue(sheetName) === value)?.sheetName)
          }
        >
          <Radio value={NEW} label={words.newSheet} />
          {sheets.map(({ sheetName }) => (
            <Radio key={sheetName} value={sheetValue(sheetName)} label={words.update(sheetName)} />
          ))}
        </RadioGroup>
      </Field>
      {chosen && <p className={styles.text}>{words.kept}</p>}
      {chosen && <StandingFacts sheet={chosen} locale={locale} />}
    </Question>
  );
}

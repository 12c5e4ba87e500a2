import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CodeBlock } from "../parts/CodeBlock";
import { strings } from "../strings";
import type { FunctionEntry } from "./FunctionEntry";
import { ResultTable } from "./ResultTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A formula as it may stand in a cell, and what that cell then shows. */
export function Example({ entry, locale }: { entry: FunctionEntry; locale?: string }) {
  const styles = useStyles();
  const words = strings.functions;
  const { formula, result, explanation } = entry.example;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.example}</h2>
      <span className={styles.label}>{words.exampleFormula}</span>
      <CodeBlock>{formula}</CodeBlock>
      <span className={styles.label}>{words.exampleResult}</span>
      <ResultTable label={words.resultLabel(entry.name)} result={result} locale={locale} />
      {explanation && <p className={styles.text}>{explanation}</p>}
    </section>
  );
}

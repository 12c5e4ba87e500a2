import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CodeBlock } from "../parts/CodeBlock";
import { ChevronIcon } from "../parts/icons";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { strings } from "../strings";
import { ArgumentList } from "./ArgumentList";
import { Example } from "./Example";
import type { FunctionEntry } from "./FunctionEntry";
import type { FunctionServices } from "./FunctionServices";
import { InsertBar } from "./InsertBar";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  backIcon: { display: "inline-flex", transform: "rotate(180deg)" },
  question: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface FunctionScreenProps {
  entry: FunctionEntry;
  locale?: string;
  insertFormula: FunctionServices["insertFormula"];
  onBack(): void;
}

/** The page of a function: what it answers, its arguments, an example, and the way into the sheet. */
export function FunctionScreen({ entry, locale, insertFormula, onBack }: FunctionScreenProps) {
  const styles = useStyles();
  const words = strings.functions;
  return (
    <Screen actions={<InsertBar formula={entry.example.formula} insertFormula={insertFormula} />}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={
          <span className={styles.backIcon}>
            <ChevronIcon size={16} />
          </span>
        }
        onClick={onBack}
      >
        {words.back}
      </Button>
      <div>
        <StepHeading takeFocus>{entry.name}</StepHeading>
        {entry.question && <p className={styles.question}>{entry.question}</p>}
        <p className={styles.text}>{entry.summary}</p>
      </div>
      <Example entry={entry} locale={locale} />
      <section>
        <h2 className={styles.title}>{words.syntax}</h2>
        <CodeBlock>{`=${entry.syntax.replace(/^=/, "")}`}</CodeBlock>
      </section>
      <ArgumentList parameters={entry.parameters} />
      <Link href={entry.helpUrl} target="_blank" rel="noopener">
        {words.help} <VisuallyHidden>{words.opensWindow}</VisuallyHidden>
      </Link>
    </Screen>
  );
}

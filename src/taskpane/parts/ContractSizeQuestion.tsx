import { useRef, useState, type FormEvent } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { decimalText } from "../decimalText";
import { parseDecimal } from "../parseDecimal";
import { strings } from "../strings";
import { NumberField } from "./NumberField";
import { Question } from "./Question";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface ContractSizeQuestionProps {
  symbol: string;
  locale?: string;
  busy: boolean;
  onSize(size: string): void;
}

/** Asks for the size of one contract, without which a row stays out. */
export function ContractSizeQuestion(props: ContractSizeQuestionProps) {
  const { symbol, locale, busy, onSize } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const words = strings.contractSize;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const size = parseDecimal(typed, locale) ?? 0;
    if (size > 0 && size < 1e15) return onSize(decimalText(size));
    setError(strings.correction.aboveZero((0.1).toLocaleString(locale)));
    input.current?.focus();
  };

  return (
    <Question>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.text}>{words.question(symbol)}</p>
        <NumberField
          ref={input}
          label={words.label}
          hint={words.hint}
          value={typed}
          error={error}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
        />
        <Button type="submit" className={styles.button} disabledFocusable={busy}>
          {words.action}
        </Button>
      </form>
    </Question>
  );
}

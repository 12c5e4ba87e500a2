import { useRef, useState, type KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissIcon } from "../parts/icons";
import { strings } from "../strings";
import { useFieldLayout } from "./fieldLayout";
import { addShock, removeShock, shockText } from "./shocks";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  shock: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  add: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1 },
  input: { width: "100%", minWidth: 0 },
  /** Level with the input: the label above it is one line high. */
  button: { marginTop: "24px" },
});

interface ShockListProps {
  shocks: readonly number[];
  /** The list is the usual one. */
  isUsual: boolean;
  onChange(shocks: readonly number[] | undefined): void;
  locale?: string;
}

/** The price shocks of the comparison: a button each that removes it, and a field for another one. */
export function ShockList({ shocks, isUsual, onChange, locale }: ShockListProps) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const words = strings.shocks;
  const add = () => {
    const added = addShock(shocks, text, locale);
    if ("error" in added) {
      setError(added.error);
    } else {
      onChange(added.shocks);
      setText("");
      setError(undefined);
    }
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Enter would send the whole form.
    event.preventDefault();
    add();
  };
  return (
    <>
      <ul className={styles.list} aria-label={words.label}>
        {shocks.map((shock) => (
          <li key={shock}>
            <Button
              size="small"
              className={styles.shock}
              icon={<DismissIcon size={12} />}
              iconPosition="after"
              aria-label={words.remove(shockText(shock, locale))}
              disabledFocusable={shocks.length === 1}
              onClick={() => {
                onChange(removeShock(shocks, shock));
                input.current?.focus();
              }}
            >
              {shockText(shock, locale)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Field
          className={styles.field}
          label={words.addLabel}
          hint={words.addHint}
          validationMessage={error}
        >
          <Input
            ref={input}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
              setError(undefined);
            }}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button className={styles.button} onClick={add}>
          {words.add}
        </Button>
      </div>
      {!isUsual && (
        <Button size="small" className={layout.small} onClick={() => onChange(undefined)}>
          {words.usual}
        </Button>
      )}
    </>
  );
}

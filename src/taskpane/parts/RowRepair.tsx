import { useRef, useState, type FormEvent } from "react";
import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { RowCell } from "../reading/repairRow";
import { strings } from "../strings";

const useStyles = makeStyles({
  opener: {
    ...typographyStyles.body1,
    display: "block",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  input: { width: "100%", minWidth: 0 },
  buttons: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalS },
});

interface RowRepairProps {
  row: number;
  /** As read; asked for when the form opens. */
  cells(): Promise<RowCell[] | undefined>;
  busy: boolean;
  onRepair(cells: RowCell[]): void;
}

/** Lets a person type the cells of a row that was left out. */
export function RowRepair({ row, cells, busy, onRepair }: RowRepairProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<RowCell[]>();
  const opener = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  const words = strings.repair;
  const close = () => {
    setTyped(undefined);
    setTimeout(() => opener.current?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed || busy) return;
    setTyped(undefined);
    onRepair(typed);
  };
  return (
    <>
      <Link
        as="button"
        ref={opener}
        className={styles.opener}
        aria-label={words.openLong(row)}
        aria-expanded={typed !== undefined}
        onClick={async () => setTyped(typed ? undefined : await cells())}
      >
        {words.open}
      </Link>
      {typed && (
        <form
          className={styles.form}
          noValidate
          aria-label={words.openLong(row)}
          onSubmit={submit}
          onKeyDown={(event) => event.key === "Escape" && close()}
        >
          {typed.map(({ field, title, text }, index) => (
            <Field key={field} label={title}>
              <Input
                autoFocus={index === 0}
                className={styles.input}
                autoComplete="off"
                spellCheck={false}
                value={text}
                onChange={(_, { value }) =>
                  setTyped(
                    typed.map((cell) => (cell.field === field ? { ...cell, text: value } : cell))
                  )
                }
              />
            </Field>
          ))}
          <div className={styles.buttons}>
            <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
              {words.apply}
            </Button>
            <Button size="small" onClick={close}>
              {strings.correction.cancel}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

import { forwardRef, useId } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
});

interface NumberFieldProps {
  label: string;
  hint?: string;
  unit?: string;
  value: string;
  error?: string;
  /** Said of a value that is allowed, and unusual. */
  warning?: string;
  required?: boolean;
  onChange(value: string): void;
}

/** A number to type, with its unit, its hint, and what is wrong with it. */
export const NumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField(
  { label, hint, unit, value, error, warning, required, onChange },
  ref
) {
  const styles = useStyles();
  const unitId = useId();
  return (
    <Field
      label={label}
      hint={hint}
      required={required}
      validationMessage={error ?? warning}
      validationState={!error && warning ? "warning" : undefined}
    >
      <Input
        ref={ref}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        // Read out with the hint: a screen reader does not pass by what stands behind a field.
        aria-describedby={unit ? unitId : undefined}
        contentAfter={unit ? { id: unitId, children: unit } : undefined}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
});

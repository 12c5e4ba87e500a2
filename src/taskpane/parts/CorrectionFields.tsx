import { useRef, useState, type FormEvent } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Position } from "../../importing/position";
import { VENUES } from "../../venues";
import {
  checkCorrection,
  correctionForm,
  type CorrectionErrors,
  type CorrectionForm,
} from "../checking/correctionForm";
import type { Correction } from "../checking/correctPosition";
import { strings } from "../strings";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    textAlign: "left",
  },
  control: { width: "100%", minWidth: 0 },
  buttons: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

interface CorrectionFieldsProps {
  /** As it stands in the preview. */
  position: Position;
  correction?: Correction;
  locale?: string;
  onApply(correction: Correction | undefined): void;
  onClose(): void;
}

/** Sets side, margin mode, leverage, margin and market of one position right. */
export function CorrectionFields(props: CorrectionFieldsProps) {
  const { position, correction, locale, onApply, onClose } = props;
  const styles = useStyles();
  const [before] = useState(() => correctionForm(position, locale));
  const [form, setForm] = useState<CorrectionForm>(before);
  const [errors, setErrors] = useState<CorrectionErrors>({});
  const element = useRef<HTMLFormElement>(null);
  const words = strings.correction;
  const titles = strings.preview.table;

  const change = (changed: Partial<CorrectionForm>) => {
    setForm({ ...form, ...changed });
    setErrors({});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkCorrection(position, before, form, correction, locale);
    if ("correction" in checked) return onApply(checked.correction);
    setErrors(checked.errors);
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      aria-label={words.title(position.symbol || titles.generic)}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Field label={titles.side}>
        <Select
          autoFocus
          className={styles.control}
          value={form.side}
          onChange={(_, { value }) => change({ side: value === "short" ? "short" : "long" })}
        >
          <option value="long">{strings.preview.side.long}</option>
          <option value="short">{strings.preview.side.short}</option>
        </Select>
      </Field>
      <Field label={titles.mode}>
        <Select
          className={styles.control}
          value={form.marginMode}
          onChange={(_, { value }) => change({ marginMode: value as CorrectionForm["marginMode"] })}
        >
          {before.marginMode === "unknown" && (
            <option value="unknown">{strings.preview.mode.unknown}</option>
          )}
          <option value="isolated">{strings.preview.mode.isolated}</option>
          <option value="cross">{strings.preview.mode.cross}</option>
        </Select>
      </Field>
      {(["leverage", "margin"] as const).map((field) => (
        <Field key={field} label={titles[field]} validationMessage={errors[field]}>
          <Input
            className={styles.control}
            inputMode="decimal"
            autoComplete="off"
            value={form[field]}
            onChange={(_, { value }) => change({ [field]: value })}
          />
        </Field>
      ))}
      <Field label={words.venue}>
        <Select
          className={styles.control}
          value={form.venue}
          onChange={(_, { value }) => change({ venue: value })}
        >
          <option value="">{words.noVenue}</option>
          {VENUES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.symbol} validationMessage={errors.symbol}>
        <Input
          className={styles.control}
          autoComplete="off"
          spellCheck={false}
          value={form.symbol}
          onChange={(_, { value }) => change({ symbol: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
        {correction && (
          <Button size="small" onClick={() => onApply(undefined)}>
            {words.reset}
          </Button>
        )}
      </div>
    </form>
  );
}

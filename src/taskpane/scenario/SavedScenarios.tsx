import { useRef, useState, type KeyboardEvent } from "react";
import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { strings } from "../strings";
import { FieldGroup } from "./FieldGroup";
import { useFieldLayout } from "./fieldLayout";
import type { ScenarioState } from "./scenarioState";
import type { ScenarioCommands } from "./useScenario";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  scenario: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1, flex: "1 1 110px", overflowWrap: "anywhere" },
  day: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  input: { width: "100%", minWidth: 0 },
});

interface SavedScenariosProps {
  scenario: ScenarioState;
  commands: ScenarioCommands;
  locale?: string;
}

const dayOf = (savedAt: string, locale?: string) =>
  new Date(savedAt).toLocaleDateString(locale, { dateStyle: "medium" });

/** Sets of assumptions that the workbook keeps by name: to load, to delete, and to keep another one. */
export function SavedScenarios({ scenario, commands, locale }: SavedScenariosProps) {
  const styles = useStyles();
  const layout = useFieldLayout();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const words = strings.saved;
  const { saved, working } = scenario;
  const busy = working !== undefined;
  const wanted = name.trim();
  const same = saved.find((one) => one.name.toLowerCase() === wanted.toLowerCase());

  const save = async () => {
    if (busy) return;
    if (!wanted) {
      setMissing(true);
      input.current?.focus();
      return;
    }
    if (!(await commands.save(wanted))) setName("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Enter would send the whole form.
    event.preventDefault();
    void save();
  };

  return (
    <FieldGroup title={words.title(saved.length)}>
      <p className={layout.hint}>{words.where}</p>
      {saved.length > 0 && (
        <ul className={styles.list}>
          {saved.map((one) => (
            <li key={one.name} className={styles.scenario}>
              <span className={styles.name}>
                {one.name}
                <span className={styles.day}>{words.savedAt(dayOf(one.savedAt, locale))}</span>
              </span>
              <Button
                size="small"
                aria-label={words.loadLong(one.name)}
                disabledFocusable={busy}
                onClick={() => commands.load(one.name)}
              >
                {words.load}
              </Button>
              <Button
                size="small"
                aria-label={words.removeLong(one.name)}
                disabledFocusable={busy}
                onClick={() => void commands.remove(one.name)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field
        label={words.name}
        hint={same ? words.replaces(same.name) : words.nameHint}
        validationMessage={missing ? words.nameMissing : undefined}
      >
        <Input
          ref={input}
          className={styles.input}
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
            setMissing(false);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Button className={layout.small} disabledFocusable={busy} onClick={() => void save()}>
        {words.save}
      </Button>
    </FieldGroup>
  );
}

import { useRef, useState, type FormEvent } from "react";
import {
  Badge,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { COLUMN_TITLES, type ColumnField as Column } from "../../importing";
import { ActionBar } from "../parts/ActionBar";
import { ColumnField } from "../parts/ColumnField";
import { FailureMessage } from "../parts/FailureMessage";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { WorkProgress } from "../parts/WorkProgress";
import { columnComplaints, type ColumnComplaint } from "../reading/columnComplaints";
import { withoutHeadings } from "../reading/columnChoice";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";
import { VENUES } from "../../venues";

const useStyles = makeStyles({
  form: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  source: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  more: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  summary: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    color: tokens.colorNeutralForeground3,
  },
});

const NEEDED: readonly Column[] = ["market", "side", "size", "entry"];
const FURTHER = (Object.keys(COLUMN_TITLES) as Column[]).filter(
  (field) => field !== "venue" && !NEEDED.includes(field)
);

/** What may hold for all rows of a table that has no column for it. */
const FOR_ALL_ROWS: Partial<Record<Column, readonly (readonly [string, string])[]>> = {
  venue: VENUES.map(({ id, name }) => [id, name]),
  side: (["signed", "long", "short"] as const).map((word) => [word, strings.mapping[word]]),
};

function wordsOf(field: Column, complaint: ColumnComplaint | undefined): string | undefined {
  if (complaint !== "missing") return complaint && strings.mapping.twice;
  if (field === "market") return strings.mapping.missingMarket;
  return field === "side" ? strings.mapping.missingSide : strings.mapping.missing;
}

interface ColumnsScreenProps {
  state: PaneState;
  commands: PaneCommands;
  takeFocus: boolean;
}

/** Between start and preview: which column of a table holds what. */
export function ColumnsScreen({ state, commands, takeFocus }: ColumnsScreenProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [columns, setColumns] = useState(state.columns);
  const [remember, setRemember] = useState(true);
  const [tried, setTried] = useState(false);
  const asRead = useRef(state.columns?.table);
  if (!columns || !asRead.current) return null;
  const { table, mapping, wholeFile = {} } = columns;
  const { working, failure } = state;
  const busy = working !== undefined;
  const hasHeadings = table === asRead.current;
  const complaints = columnComplaints(columns);
  const words = strings.mapping;

  const fieldOf = (field: Column) => (
    <ColumnField
      key={field}
      label={COLUMN_TITLES[field]}
      table={table}
      column={mapping[field]}
      required={NEEDED.includes(field)}
      error={tried || complaints[field] === "twice" ? wordsOf(field, complaints[field]) : undefined}
      forAllRows={FOR_ALL_ROWS[field]}
      allRows={field === "side" || field === "venue" ? wholeFile[field] : undefined}
      onChoose={(column, allRows) =>
        setColumns({
          ...columns,
          mapping: { ...mapping, [field]: column },
          wholeFile: field in FOR_ALL_ROWS ? { ...wholeFile, [field]: allRows } : wholeFile,
        })
      }
    />
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (Object.keys(complaints).length === 0) {
      await commands.applyColumns(columns, remember && hasHeadings);
    } else {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };
  const chosen = FURTHER.filter((field) => mapping[field] !== undefined).length;

  return (
    <Screen actions={null}>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <div>
          <StepHeading takeFocus={takeFocus}>{words.title}</StepHeading>
          <p className={styles.text}>{words.intro}</p>
        </div>
        <div className={styles.source}>
          {state.source && strings.preview.from(state.source.name)}
          <Badge appearance="tint" color="informative">
            {words.rows(table.rows.length)}
          </Badge>
        </div>
        {state.columnsMessage && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.message}>{state.columnsMessage}</MessageBarBody>
          </MessageBar>
        )}
        <Checkbox
          label={words.headings}
          checked={hasHeadings}
          onChange={(_, { checked }) => {
            const whole = asRead.current!;
            setColumns(
              checked
                ? { ...columns, table: whole, mapping: state.columns?.mapping ?? {} }
                : { ...columns, table: withoutHeadings(whole, words.column), mapping: {} }
            );
          }}
        />
        {fieldOf("market")}
        {mapping.market === undefined && (
          <Field label={words.market.label} hint={words.market.hint}>
            <Input
              autoComplete="off"
              spellCheck={false}
              value={wholeFile.market ?? ""}
              onChange={(_, { value }) =>
                setColumns({
                  ...columns,
                  wholeFile: { ...wholeFile, market: value.trim() || undefined },
                })
              }
            />
          </Field>
        )}
        {fieldOf("venue")}
        {fieldOf("side")}
        {fieldOf("size")}
        {fieldOf("entry")}
        <details className={styles.more} open={FURTHER.some((field) => complaints[field])}>
          <summary className={styles.summary}>
            {words.optional} ({words.optionalChosen(chosen)})
          </summary>
          <div className={styles.fields}>{FURTHER.map(fieldOf)}</div>
        </details>
        {hasHeadings && (
          <div>
            <Checkbox
              label={words.remember}
              checked={remember}
              onChange={(_, { checked }) => setRemember(checked === true)}
            />
            <p className={styles.hint}>{words.rememberHint}</p>
          </div>
        )}
        <ActionBar
          above={
            (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
            (working && <WorkProgress working={working} onCancel={commands.cancel} />)
          }
        >
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {words.action}
          </Button>
          <Button type="button" disabledFocusable={busy} onClick={commands.goBack}>
            {strings.preview.back}
          </Button>
        </ActionBar>
      </form>
    </Screen>
  );
}

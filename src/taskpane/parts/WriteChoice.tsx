import {
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { PartialList } from "../../importing/position";
import type { Target, UpdatePreview } from "../state/paneState";
import { strings } from "../strings";
import { UpdateChanges } from "./UpdateChanges";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  failure: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface WriteChoiceProps {
  target: Target;
  /** There is no position for a new sheet. */
  onlyUpdate: boolean;
  preview?: UpdatePreview;
  /** Why the source may lack positions that are open. */
  partial?: PartialList;
  /** Whether it lists them all, by the person's word; undefined where nothing depends on it. */
  listsAll?: boolean;
  onChoose(target: Target): void;
  onListsAll(listsAll: boolean): void;
}

/** Asks whether positions update the table of the workbook or go to a new sheet, and shows what an update would change. */
export function WriteChoice(props: WriteChoiceProps) {
  const { target, onlyUpdate, preview, partial, listsAll, onChoose, onListsAll } = props;
  const styles = useStyles();
  const words = strings.update;
  return (
    <section className={styles.card}>
      {onlyUpdate ? (
        <p className={styles.text}>{words.closes}</p>
      ) : (
        <Field label={words.question}>
          <RadioGroup
            value={target}
            onChange={(_, { value }) => onChoose(value === "new" ? "new" : "update")}
          >
            <Radio value="update" label={words.targets.update} />
            <Radio value="new" label={words.targets.new} />
          </RadioGroup>
        </Field>
      )}
      {target === "update" && !preview && <p className={styles.text}>{words.comparing}</p>}
      {target === "update" && preview && "failure" in preview && (
        <p role="alert" className={styles.failure}>
          {[preview.failure.message, preview.failure.advice].filter(Boolean).join(" ")}
        </p>
      )}
      {target === "update" && partial && listsAll !== undefined && (
        <div>
          <p className={styles.text}>{words.partial[partial]}</p>
          <Checkbox
            label={words.listsAll}
            checked={listsAll}
            onChange={(_, { checked }) => onListsAll(checked === true)}
          />
        </div>
      )}
      {target === "update" && preview && "summary" in preview && (
        <UpdateChanges summary={preview.summary} />
      )}
    </section>
  );
}

import { Field, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { strings } from "../strings";
import { FamilyList } from "./FamilyList";
import { groupByFamily } from "./groupByFamily";
import { LoadFailure } from "./LoadFailure";
import { searchFunctions } from "./searchFunctions";
import type { Reference } from "./useReference";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none" },
});

interface FunctionListScreenProps {
  reference: Reference;
  query: string;
  onQuery(query: string): void;
  onChoose(id: string): void;
  /** Identifier of the function whose page was just left: its entry gets the focus. */
  focused?: string;
}

/** All functions by family, and a search over them. */
export function FunctionListScreen(props: FunctionListScreenProps) {
  const { reference, query, onQuery, onChoose, focused } = props;
  const styles = useStyles();
  const words = strings.functions;
  const all = reference.functions;
  const found = all && searchFunctions(all, query);
  return (
    <Screen>
      <StepHeading takeFocus={false}>{words.title}</StepHeading>
      <p className={styles.text}>{words.intro}</p>
      {reference.failure && <LoadFailure error={reference.failure} onRetry={reference.retry} />}
      {!all && !reference.failure && <p className={styles.text}>{words.loading}</p>}
      {found && (
        <>
          <div>
            <Field label={words.search}>
              <SearchBox
                className={styles.search}
                placeholder={words.searchHint}
                value={query}
                onChange={(_event, { value }) => onQuery(value)}
              />
            </Field>
            <div role="status">
              <VisuallyHidden>{words.found(found.length)}</VisuallyHidden>
            </div>
          </div>
          {found.length === 0 && (
            <div>
              <p className={styles.text}>{words.none(query.trim())}</p>
              <p className={styles.text}>{words.noneAdvice}</p>
            </div>
          )}
          {groupByFamily(found).map((family) => (
            <FamilyList key={family.name} family={family} onChoose={onChoose} focused={focused} />
          ))}
        </>
      )}
    </Screen>
  );
}

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { strings } from "../strings";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** Shown where there is no workbook: in a plain browser tab, or when Office.js did not load. */
export function OutsideOfficeScreen({ libraryLoaded }: { libraryLoaded: boolean }) {
  const styles = useStyles();
  const words = strings.outside;
  const steps = libraryLoaded ? words.next : words.noLibraryNext;
  return (
    <main>
      <Screen>
        <StepHeading takeFocus={false}>
          {libraryLoaded ? words.title : words.noLibraryTitle}
        </StepHeading>
        <p className={styles.text}>{libraryLoaded ? words.body : words.noLibrary}</p>
        <section>
          <h2 className={styles.title}>{words.nextTitle}</h2>
          <ul className={styles.list}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      </Screen>
    </main>
  );
}

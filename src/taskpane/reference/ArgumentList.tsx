import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import type { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The arguments of a function, in their order. */
export function ArgumentList({ parameters }: Pick<FunctionEntry, "parameters">) {
  const styles = useStyles();
  const words = strings.functions;
  return (
    <section>
      <h2 className={styles.title}>{words.arguments}</h2>
      {parameters.length === 0 && <p className={styles.text}>{words.noArguments}</p>}
      {parameters.length > 0 && (
        <dl className={styles.list}>
          {parameters.map(({ name, description, optional }) => (
            <div key={name}>
              <dt>
                <span className={styles.name}>{name}</span>{" "}
                {optional && <span className={styles.optional}>{words.optional}</span>}
              </dt>
              <dd className={styles.text}>{description}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { TableIcon } from "./icons";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  icon: { gridRow: "1 / 4", color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start", marginTop: tokens.spacingVerticalS },
});

/** Shortcut to the scenario step for a workbook that holds positions already. */
export function ExistingTable({ onOpen }: { onOpen(): void }) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={styles.icon}>
        <TableIcon />
      </span>
      <h2 className={styles.title}>{strings.start.existing.title}</h2>
      <p className={styles.body}>{strings.start.existing.body}</p>
      <Button className={styles.button} onClick={onOpen}>
        {strings.start.existing.action}
      </Button>
    </section>
  );
}

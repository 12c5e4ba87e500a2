import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
  body: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  button: { justifySelf: "start", marginTop: tokens.spacingVerticalS },
});

interface ShortcutCardProps {
  title: string;
  body: string;
  action: string;
  busy: boolean;
  onOpen(): void;
}

/** A way past the first step: to a check that was begun, or to the table that the workbook holds. */
export function ShortcutCard({ title, body, action, busy, onOpen }: ShortcutCardProps) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={styles.icon}>
        <TableIcon />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => !busy && onOpen()}>
        {action}
      </Button>
    </section>
  );
}

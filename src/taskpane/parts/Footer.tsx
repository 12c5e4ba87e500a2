import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { LockIcon } from "./icons";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
  },
  privacy: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginRight: "auto",
  },
});

/** The promise of privacy, and the version. */
export function Footer({ version }: { version: string }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span className={styles.privacy}>
        <LockIcon size={14} />
        {strings.footer.privacy}
      </span>
      <span>{strings.footer.version(version)}</span>
    </footer>
  );
}

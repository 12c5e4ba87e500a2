import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
  about: { ...typographyStyles.caption1 },
  privacy: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginRight: "auto",
  },
});

interface FooterProps {
  version: string;
  aboutShown: boolean;
  onAbout(): void;
}

/** The promise of privacy, the version, and the way to the about panel. */
export function Footer({ version, aboutShown, onAbout }: FooterProps) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span className={styles.privacy}>
        <LockIcon size={14} />
        {strings.about.privacyShort}
      </span>
      <span>{version}</span>
      <Link as="button" className={styles.about} aria-expanded={aboutShown} onClick={onAbout}>
        {strings.about.open}
      </Link>
    </footer>
  );
}

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { Logo } from "./Logo";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  product: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** Name of the add-in, where no tabs say what this page is. */
export function Header() {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <Logo />
        {strings.product}
      </div>
    </header>
  );
}

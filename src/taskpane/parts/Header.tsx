import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Screen } from "../state/paneState";
import { strings } from "../strings";
import { Logo } from "./Logo";
import { StepIndicator } from "./StepIndicator";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  product: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** Name of the add-in and, once there is a workbook, the steps. */
export function Header({ screen }: { screen?: Screen }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <Logo />
        {strings.product}
      </div>
      {screen && <StepIndicator screen={screen} />}
    </header>
  );
}

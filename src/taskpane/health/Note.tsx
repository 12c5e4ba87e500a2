import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** A sentence of explanation. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={useStyles().note}>{children}</p>;
}

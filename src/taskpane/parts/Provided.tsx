import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Provenance } from "../../importing/position";
import { strings } from "../strings";
import { VisuallyHidden } from "./VisuallyHidden";

const useStyles = makeStyles({
  notGiven: { fontStyle: "italic" },
});

interface ProvidedProps {
  children: ReactNode;
  provenance?: Provenance;
  /** Exact text behind what is shown. */
  exact?: string;
}

/** A value of a position, in italics and with the reason where the source did not give it. */
export function Provided({ children, provenance = "given", exact }: ProvidedProps) {
  const styles = useStyles();
  if (provenance === "given") return <span title={exact}>{children}</span>;
  const reason = provenance === "derived" ? strings.preview.derived : strings.preview.assumed;
  return (
    <em className={styles.notGiven} title={exact ? `${exact}: ${reason}` : reason}>
      {children}
      {provenance === "assumed" && <span aria-hidden="true">*</span>}
      <VisuallyHidden> ({reason})</VisuallyHidden>
    </em>
  );
}

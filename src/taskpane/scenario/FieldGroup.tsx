import { useEffect, useRef, type ReactNode } from "react";
import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronIcon } from "../parts/icons";
import { strings } from "../strings";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& > summary .chevron": { transform: "none" },
    "&[open] > summary .chevron": { transform: "rotate(90deg)" },
  },
  summary: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  changed: { marginLeft: "auto" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}`,
  },
});

interface FieldGroupProps {
  title: string;
  /** Values that differ from the usual ones. */
  changed?: number;
  /** Something in it is wrong: it opens. */
  hasError?: boolean;
  children: ReactNode;
}

/** Assumptions that few people change, behind their title. */
export function FieldGroup({ title, changed = 0, hasError = false, children }: FieldGroupProps) {
  const styles = useStyles();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (hasError && box.current) box.current.open = true;
  }, [hasError]);
  return (
    <details ref={box} className={styles.group}>
      <summary className={styles.summary}>
        <span className={`chevron ${styles.chevron}`}>
          <ChevronIcon size={14} />
        </span>
        {title}
        {changed > 0 && (
          <Badge className={styles.changed} appearance="tint" color="informative">
            {strings.scenario.groups.changed(changed)}
          </Badge>
        )}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

import { useState, type ReactNode } from "react";
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Finding } from "../../importing/position";
import { strings } from "../strings";
import { ErrorIcon, InfoIcon, WarningIcon } from "./icons";

/** Findings shown at first; a broken file can have thousands. */
const PAGE = 30;

const useStyles = makeStyles({
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  summary: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    "::after": {
      content: "''",
      width: "6px",
      height: "6px",
      marginLeft: "auto",
      marginRight: "2px",
      borderRight: "1.5px solid currentColor",
      borderBottom: "1.5px solid currentColor",
      transform: "rotate(45deg) translate(-2px, -2px)",
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  icon: { display: "inline-flex" },
  unfolded: { "::after": { transform: "rotate(225deg) translate(-2px, -2px)" } },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  where: { ...typographyStyles.caption1Strong, display: "block" },
  more: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

const ICONS = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon };

function titleOf(severity: Finding["severity"], findings: readonly Finding[]): string {
  const words = strings.preview.findings;
  if (severity !== "error") return words[severity](findings.length);
  const everyRow = findings.every((finding) => finding.row !== undefined);
  return everyRow ? words.error(findings.length) : words.errorGeneral(findings.length);
}

function whereOf(finding: Finding): string {
  const row = finding.row === undefined ? undefined : strings.preview.findings.row(finding.row);
  return [row, finding.label].filter(Boolean).join(" · ");
}

/** What a person can do about a finding, if anything. */
export type FindingAction = (finding: Finding) => ReactNode;

interface FindingGroupProps {
  severity: Finding["severity"];
  findings: readonly Finding[];
  action?: FindingAction;
}

/** Findings of one kind, each with its row and its reason; notes start folded. */
export function FindingGroup({ severity, findings, action }: FindingGroupProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(severity !== "info");
  const [shown, setShown] = useState(PAGE);
  if (findings.length === 0) return null;
  const Icon = ICONS[severity];
  const hidden = Math.max(0, findings.length - shown);
  return (
    <details
      className={mergeClasses(styles.group, styles[severity])}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={mergeClasses(styles.summary, open && styles.unfolded)}>
        <span className={mergeClasses(styles.icon, styles[`${severity}Icon`])}>
          <Icon size={16} />
        </span>
        {titleOf(severity, findings)}
      </summary>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${finding.row}-${finding.field}-${index}`}>
            {whereOf(finding) && <span className={styles.where}>{whereOf(finding)}</span>}
            {finding.message}
            {action?.(finding)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {strings.preview.findings.more(Math.min(PAGE, hidden))}
        </Button>
      )}
    </details>
  );
}

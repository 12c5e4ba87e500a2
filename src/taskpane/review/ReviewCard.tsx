import { useId } from "react";
import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReviewItem } from "../../commands/review";
import { CheckIcon } from "../parts/icons";
import { strings } from "../strings";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
  },
  label: { flexGrow: 1, overflowWrap: "anywhere" },
  action: { ...typographyStyles.body1Strong, margin: 0 },
  reason: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", alignItems: "center", minHeight: "32px", marginTop: "2px" },
  written: {
    ...typographyStyles.body1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Level = keyof typeof strings.review.urgency;

const COLORS = { high: "danger", medium: "warning", low: "informative" } as const satisfies Record<
  Level,
  string
>;

/** Urgency in words; it is at most the weight of the rule, which is at most 100. */
function levelOf(urgency: number): Level {
  if (urgency >= 50) return "high";
  return urgency >= 20 ? "medium" : "low";
}

interface ReviewCardProps {
  item: ReviewItem;
  written: boolean;
  busy: boolean;
  onWrite(): void;
}

/** One thing to do next: what, for which position, why, and the button that writes it as a proposal. */
export function ReviewCard({ item, written, busy, onWrite }: ReviewCardProps) {
  const styles = useStyles();
  const title = useId();
  const words = strings.review;
  const level = levelOf(item.urgency);
  return (
    <li className={styles.card} aria-labelledby={title}>
      <div className={styles.head}>
        <span className={styles.label}>
          {words.rank(item.rank)} {item.label}
        </span>
        <Badge appearance="tint" color={COLORS[level]}>
          {words.urgency[level]}
        </Badge>
      </div>
      <h2 id={title} className={styles.action}>
        {item.action}
      </h2>
      <p className={styles.reason}>{item.reason}</p>
      <div className={styles.foot}>
        {item.proposals.length === 0 && <span className={styles.note}>{words.noFigure}</span>}
        {item.proposals.length > 0 &&
          (written ? (
            <span className={styles.written}>
              <CheckIcon size={16} />
              {words.writtenMark}
            </span>
          ) : (
            <Button
              aria-label={words.writeLong(item.action, item.label)}
              disabledFocusable={busy}
              onClick={onWrite}
            >
              {words.write}
            </Button>
          ))}
      </div>
    </li>
  );
}

import { useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { CheckIcon } from "../parts/icons";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { WorkProgress } from "../parts/WorkProgress";
import { strings } from "../strings";
import type { PanelProps } from "../tabs/PanelProps";
import { ReviewCard } from "./ReviewCard";
import { useReview, type ReviewState } from "./useReview";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  table: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  fine: { ...typographyStyles.body1, display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  check: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  more: { alignSelf: "flex-start" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const SHOWN_AT_FIRST = 10;

function statusOf({ working, failure, notice, review, isEmpty }: ReviewState): string {
  if (working) return working.step;
  if (failure) return "";
  if (notice) return notice.message;
  if (!review) return isEmpty ? strings.review.noTable : "";
  const { items, positions } = review;
  return items.length
    ? strings.review.found(items.length, positions)
    : strings.review.fine(positions);
}

/** What to do next with the positions of the workbook, ranked, each with its reason. */
export function ReviewPanel({ services, isShown }: PanelProps) {
  const styles = useStyles();
  const { state, commands } = useReview(services, isShown);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { review, written, notice, working, failure, isEmpty } = state;
  const words = strings.review;
  const busy = working !== undefined;
  const items = review?.items ?? [];
  const rest = items.length - shown;
  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} />) ||
        (notice && <SuccessMessage title={notice.title} message={notice.message} />)
      }
    >
      {review && (
        <>
          <Button disabledFocusable={busy} onClick={() => void commands.createSheet()}>
            {words.sheet}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void commands.clear()}>
            {words.clear}
          </Button>
        </>
      )}
      <Button disabledFocusable={busy} onClick={() => void commands.read()}>
        {words.again}
      </Button>
    </ActionBar>
  );
  return (
    <Screen actions={actions}>
      <div>
        <div role="status" aria-live="polite">
          <VisuallyHidden>{isShown ? statusOf(state) : ""}</VisuallyHidden>
        </div>
        <StepHeading takeFocus={false}>{words.title}</StepHeading>
        <p className={styles.text}>{words.intro}</p>
      </div>
      {!review && !failure && (
        <p className={styles.text}>{isEmpty ? words.noTable : words.reading}</p>
      )}
      {review && items.length === 0 && (
        <>
          <p className={styles.fine}>
            <span className={styles.check}>
              <CheckIcon size={20} />
            </span>
            {words.fine(review.positions)}
          </p>
          <p className={styles.note}>{words.fineAdvice}</p>
        </>
      )}
      {review && items.length > 0 && (
        <>
          <p className={styles.summary}>
            {words.found(items.length, review.positions)}
            <span className={styles.table}>{words.table(review.tableName)}</span>
          </p>
          <ol className={styles.list}>
            {items.slice(0, shown).map((item) => (
              <ReviewCard
                key={item.rank}
                item={item}
                written={written.has(item.rank)}
                busy={busy}
                onWrite={() => void commands.writeProposal(item)}
              />
            ))}
          </ol>
          {rest > 0 && (
            <Button size="small" className={styles.more} onClick={() => setShown(items.length)}>
              {words.more(rest)}
            </Button>
          )}
          <p className={styles.note}>{words.untouched}</p>
        </>
      )}
    </Screen>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { OpenTimes, TimeAnswers } from "../reading/reading";
import { strings } from "../strings";
import { Question } from "./Question";

const useStyles = makeStyles({ wide: { width: "100%", minWidth: 0 } });

/** Minutes east of UTC of every zone in use, whole hours and the rest. */
const OFFSETS = [
  ...Array.from({ length: 27 }, (_, index) => (index - 12) * 60),
  ...[-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765],
].sort((a, b) => a - b);

/** `UTC+05:30`, `UTC−3`. */
function zoneName(minutes: number): string {
  const sign = minutes < 0 ? "−" : "+";
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return minutes === 0 ? "UTC" : `UTC${sign}${hours}${rest ? `:${rest}` : ""}`;
}

/** Both readings of a date such as `03/04/2026`, with the month as a word. */
function readings(date: string, locale?: string): { dmy: string; mdy: string } {
  const [first = 1, second = 1, year = 2000] = date.split("/").map(Number);
  const shown = (day: number, month: number) =>
    new Date(Date.UTC(year, month - 1, day)).toLocaleDateString(locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  return { dmy: shown(first, second), mdy: shown(second, first) };
}

interface TimeQuestionsProps {
  open: OpenTimes;
  answers: TimeAnswers;
  locale?: string;
  busy: boolean;
  onAnswer(answers: TimeAnswers): void;
}

/** Asks what an export leaves open about its times: the order of day and month, and the time zone. */
export function TimeQuestions({ open, answers, locale, busy, onAnswer }: TimeQuestionsProps) {
  const styles = useStyles();
  const { order, timeZone } = strings.history;
  const { date, zone } = open;
  if (!date && !zone) return null;
  const days = date ? readings(date, locale) : undefined;
  return (
    <Question>
      {date && days && (
        <Field label={order.label(date)}>
          <RadioGroup
            value={answers.dateOrder ?? ""}
            disabled={busy}
            onChange={(_, { value }) =>
              onAnswer({
                ...answers,
                dateOrder: value === "dmy" || value === "mdy" ? value : undefined,
              })
            }
          >
            <Radio value="dmy" label={days.dmy} />
            <Radio value="mdy" label={days.mdy} />
            <Radio value="" label={order.open} />
          </RadioGroup>
        </Field>
      )}
      {zone && (
        <Field label={timeZone.label} hint={timeZone.hint}>
          <Select
            className={styles.wide}
            value={answers.utcOffsetMinutes === undefined ? "" : String(answers.utcOffsetMinutes)}
            disabled={busy}
            onChange={(_, { value }) =>
              onAnswer({ ...answers, utcOffsetMinutes: value === "" ? undefined : Number(value) })
            }
          >
            <option value="">{timeZone.open}</option>
            {OFFSETS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {zoneName(minutes)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Question>
  );
}

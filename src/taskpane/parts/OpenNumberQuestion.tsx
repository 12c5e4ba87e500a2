import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { DecimalMark } from "../../importing/numbers/readAmount";
import type { OpenNumber } from "../reading/reading";
import { strings } from "../strings";
import { Question } from "./Question";

/** A number in words that no locale reads otherwise. */
function inWords(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const words = strings.openNumber;
  return fraction ? words.thousandths(whole, fraction.padEnd(3, "0")) : words.whole(whole);
}

interface OpenNumberQuestionProps {
  number: OpenNumber;
  answer?: DecimalMark;
  busy: boolean;
  onAnswer(mark: DecimalMark): void;
}

/** Asks how a number such as `1,234` is meant. */
export function OpenNumberQuestion({ number, answer, busy, onAnswer }: OpenNumberQuestionProps) {
  const { cell, field, readings } = number;
  return (
    <Question>
      <Field label={strings.openNumber.question(cell, field)} hint={strings.openNumber.hint}>
        <RadioGroup
          value={answer ?? ""}
          disabled={busy}
          onChange={(_, { value }) => onAnswer(value === "," ? "," : ".")}
        >
          <Radio value="." label={inWords(readings.point)} />
          <Radio value="," label={inWords(readings.comma)} />
        </RadioGroup>
      </Field>
    </Question>
  );
}

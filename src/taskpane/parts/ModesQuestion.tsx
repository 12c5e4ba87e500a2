import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ImportResult } from "../../importing/position";
import type { Corrections } from "../checking/correctPosition";
import { strings } from "../strings";
import { Question } from "./Question";

interface ModesQuestionProps {
  /** As read. */
  result: ImportResult;
  corrections: Corrections;
  onAnswer(mode: "isolated" | "cross"): void;
}

/** Asks for the margin mode of all positions whose source does not say it, as Bybit's list. */
export function ModesQuestion({ result, corrections, onAnswer }: ModesQuestionProps) {
  const open = result.positions.filter(({ marginMode }) => marginMode === "unknown");
  if (open.length === 0) return null;
  const answers = new Set(open.map(({ sourceRow }) => corrections.get(sourceRow)?.marginMode));
  const [answer] = answers;
  const words = strings.correction.modes;
  return (
    <Question>
      <Field label={words.question(open.length)} hint={words.hint}>
        <RadioGroup
          layout="horizontal"
          value={answers.size === 1 && answer ? answer : ""}
          onChange={(_, { value }) => onAnswer(value === "cross" ? "cross" : "isolated")}
        >
          <Radio value="isolated" label={strings.preview.mode.isolated} />
          <Radio value="cross" label={strings.preview.mode.cross} />
        </RadioGroup>
      </Field>
    </Question>
  );
}

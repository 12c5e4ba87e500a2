import { CodeBlock } from "../parts/CodeBlock";
import { strings } from "../strings";
import { Note } from "./Note";
import type { RecordedError } from "./recordedError";
import { Section } from "./Section";

interface ErrorSectionProps {
  error?: RecordedError;
  locale?: string;
}

/** The last error, as the bug report has it. */
export function ErrorSection({ error, locale }: ErrorSectionProps) {
  const words = strings.health;
  if (!error) {
    return (
      <Section title={words.errorTitle}>
        <Note>{words.noError}</Note>
      </Section>
    );
  }
  const { at, name, code, message, frames } = error;
  const time = new Date(at).toLocaleString(locale, { dateStyle: "medium", timeStyle: "medium" });
  const what = [name, code, message].filter(Boolean).join(": ");
  return (
    <Section title={words.errorTitle}>
      <Note>
        {words.errorAt(time)}. {words.errorHint}
      </Note>
      <CodeBlock>{[what, ...frames].join("\n")}</CodeBlock>
    </Section>
  );
}

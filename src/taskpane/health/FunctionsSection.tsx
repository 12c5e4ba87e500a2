import { strings } from "../strings";
import type { FunctionFacts } from "./functionFacts";
import { Mark } from "./Mark";
import { Note } from "./Note";
import { Section } from "./Section";

function testText(calculates: boolean | undefined): string {
  const words = strings.health;
  if (calculates === undefined) return words.untested;
  return calculates ? words.answers : words.wrongAnswer;
}

/** Whether Excel knows the add-in's functions, and whether they calculate. */
export function FunctionsSection({ facts }: { facts: FunctionFacts }) {
  const { expected, missing, calculates } = facts;
  const words = strings.health;
  return (
    <Section title={words.functionsTitle}>
      {!expected && <Mark good={false}>{words.noList}</Mark>}
      {expected && !missing && <Note>{words.notTold}</Note>}
      {expected && missing && (
        <Mark good={missing.length === 0}>
          {words.registered(expected.length - missing.length, expected.length)}
        </Mark>
      )}
      {missing && missing.length > 0 && (
        <Note>
          {words.missing(missing)}. {words.missingAdvice}
        </Note>
      )}
      {missing && <Mark good={calculates === true}>{testText(calculates)}</Mark>}
    </Section>
  );
}

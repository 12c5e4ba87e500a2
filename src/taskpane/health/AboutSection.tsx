import { strings } from "../strings";
import { Note } from "./Note";
import { Section } from "./Section";

/** Version, privacy, licence. */
export function AboutSection({ version }: { version: string }) {
  const words = strings.health;
  return (
    <Section title={words.aboutTitle}>
      <Note>
        {strings.product} {strings.footer.version(version)}
      </Note>
      <Note>{words.privacy}</Note>
      <Note>{words.licence}</Note>
    </Section>
  );
}

import { Link } from "@fluentui/react-components";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import { strings } from "../strings";
import { Note } from "./Note";
import { Section } from "./Section";

/** Beside the pane's page, as the manifest's address for support. */
const HELP_PAGE = "assets/help.html";

/** Version, privacy, licence, and the way to the help. */
export function AboutSection({ version }: { version: string }) {
  const words = strings.health;
  return (
    <Section title={words.aboutTitle}>
      <Note>
        {strings.product} {strings.footer.version(version)}
      </Note>
      <Note>{words.privacy}</Note>
      <Note>{words.licence}</Note>
      <Note>
        <Link inline href={HELP_PAGE} target="_blank" rel="noopener">
          {words.help} <VisuallyHidden>{strings.functions.opensWindow}</VisuallyHidden>
        </Link>
      </Note>
    </Section>
  );
}

import { useRef, useState, type ClipboardEvent, type MutableRefObject } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { strings } from "../strings";

/** Characters above which a paste goes straight to the preview: text boxes take minutes over megabytes. */
const LARGE_PASTE = 100_000;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  area: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: "12px" } },
  button: { alignSelf: "flex-start" },
});

interface PasteBoxProps {
  busy: boolean;
  /** What was typed so far; outlives the step, so that Back loses nothing. */
  draft: MutableRefObject<string>;
  onText(text: string): void;
}

/** Takes pasted text. A large paste costs no rendering: the text stays out of React's state. */
export function PasteBox({ busy, draft, onText }: PasteBoxProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);

  const takeLargePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text");
    if (busy || text.length < LARGE_PASTE) return;
    event.preventDefault();
    onText(text);
  };

  const preview = () => {
    if (draft.current.trim() === "") {
      setEmpty(true);
      area.current?.focus();
    } else {
      onText(draft.current);
    }
  };

  return (
    <div className={styles.box}>
      <Field
        label={strings.start.paste.label}
        validationMessage={empty ? strings.start.paste.empty : undefined}
      >
        <Textarea
          ref={area}
          className={styles.area}
          rows={2}
          resize="vertical"
          spellCheck={false}
          placeholder={strings.start.paste.placeholder}
          defaultValue={draft.current}
          onPaste={takeLargePaste}
          onChange={(_, { value }) => {
            draft.current = value;
            setEmpty(false);
          }}
        />
      </Field>
      <Button className={styles.button} disabledFocusable={busy} onClick={preview}>
        {strings.start.paste.action}
      </Button>
    </div>
  );
}

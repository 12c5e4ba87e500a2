import { useRef, useState, type FormEvent } from "react";
import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { strings } from "../strings";
import { ChevronIcon, WalletIcon } from "./icons";
import { useRowStyles } from "./rowStyles";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  input: {
    width: "100%",
    minWidth: 0,
    "& input": { fontFamily: tokens.fontFamilyMonospace, fontSize: "12px" },
  },
  sent: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
  chevron: { display: "inline-flex" },
  turned: { transform: "rotate(90deg)" },
});

interface HyperliquidFormProps {
  busy: boolean;
  onAddress(address: string): void;
}

/** Folded: asks for a public address, and says what is sent where before it is. */
export function HyperliquidForm({ busy, onAddress }: HyperliquidFormProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const words = strings.hyperliquid;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const address = input.current?.value.trim() ?? "";
    setMissing(address === "");
    if (address === "") input.current?.focus();
    else onAddress(address);
  };

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={rows.row}>
        <WalletIcon />
        <span className={rows.text}>
          <span>{words.title}</span>
          <span className={rows.description}>{words.hint}</span>
        </span>
        <span className={mergeClasses(styles.chevron, open && styles.turned)}>
          <ChevronIcon size={14} />
        </span>
      </summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <Field label={words.label} validationMessage={missing ? words.missing : undefined}>
          <Input
            ref={input}
            className={styles.input}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.placeholder}
            onChange={() => setMissing(false)}
          />
        </Field>
        <p className={styles.sent}>
          {words.sent} {words.deployed}
        </p>
        <Button type="submit" className={styles.button} disabledFocusable={busy}>
          {words.action}
        </Button>
      </form>
    </details>
  );
}

import { useRef } from "react";
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { strings } from "../strings";
import { FileIcon } from "./icons";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    textAlign: "center",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  line: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  formats: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  choose: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
});

interface DropZoneProps {
  busy: boolean;
  /** Files hover over the pane just now. */
  over: boolean;
  onFiles(files: File[]): void;
}

/** Shows that a file may be dropped, and opens the file dialog. */
export function DropZone({ busy, over, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)}>
      <span className={styles.line}>
        <FileIcon />
        {over ? strings.start.file.release : strings.start.file.drop}
      </span>
      <Button
        appearance="primary"
        className={styles.choose}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {strings.start.file.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.txt,.tsv,.ndjson,application/json,text/*"
        aria-label={strings.start.file.label}
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []));
          event.target.value = "";
        }}
      />
      <span className={styles.formats}>{strings.start.file.formats}</span>
    </div>
  );
}
